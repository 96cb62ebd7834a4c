import type { DateMention } from '../../domain/dossier.ts'
import type { Member } from '../actors/member.ts'
import type { Sentence } from '../document.ts'
import type { PronounSense } from '../grammar.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import type { Reference } from './noun-phrase.ts'
import { readReference } from './reference.ts'
import { resolveIn } from './resolve.ts'
import { subjectsOf } from './subject.ts'
import type { Voice } from './voice.ts'

/** Below it nobody is meant: two or more might be. */
const SURE_ENOUGH = 0.6

const POSSESSIVES = new Set(['son', 'sa', 'ses'])
const OWNER: PronounSense = { gender: null, plural: false }
const HIM: PronounSense = { gender: 'm', plural: false }

/** Whom words of the text mean that name nobody: « elle », « le maire », « sa »; by token. */
export interface Meanings {
  at(token: number): Member | null
}

export const NO_MEANINGS: Meanings = { at: () => null }

/** Reads them in sentences that tell a date, as the article has been read so far. */
export interface MeaningReader extends Meanings {
  read(sentence: Sentence, discourse: Discourse): void
}

interface Subject {
  /** Behind its last item. */
  readonly to: number
  readonly voice: Voice
}

const isOf = ({ start, end }: Sentence, { span }: DateMention): boolean =>
  span.start < end && start < span.end

/** « elle » is nobody whose name leaves it open, where the article names a woman. */
function hasGender({ pronoun }: Reference, { kind, gender }: Member, members: readonly Member[]): boolean {
  const told = pronoun?.gender
  if (kind !== 'person' || !told || gender === told) return true
  return !members.some((member) => member.kind === 'person' && member.gender === told)
}

/** « sa », and « lui » where it is stressed: « c'est lui qui a signé ». */
function senseOf({ items }: Sentence, index: number): PronounSense | null {
  const lower = items[index]?.lower ?? ''
  if (POSSESSIVES.has(lower)) return OWNER
  return lower === 'lui' && /^(?:qui|aussi|-même)$/u.test(items[index + 1]?.lower ?? '') ? HIM : null
}

/** Whatever may mean somebody without naming him, each by itself. */
function referencesIn(frame: Frame, sentence: Sentence): readonly Reference[] {
  return sentence.items.flatMap(({ type }, from) => {
    if (type !== 'word') return []
    const pronoun = senseOf(sentence, from)
    if (pronoun) return [{ from, to: from + 1, pronoun }]
    const found = readReference(frame, sentence, from)
    return found && !found.member ? [alone(found)] : []
  })
}

const alone = ({ others: _others, ...one }: Reference): Reference => one

export function createMeanings(frame: Frame, dates: readonly DateMention[]): MeaningReader {
  const meant = new Map<number, Member>()
  let next = 0
  const hasDate = (sentence: Sentence): boolean => {
    while ((dates[next]?.span.end ?? Infinity) <= sentence.start) next += 1
    const date = dates[next]
    return date !== undefined && isOf(sentence, date)
  }
  /** Named subjects of a sentence, in order, each with where it ends. */
  const voicesOf = (sentence: Sentence, discourse: Discourse): readonly Subject[] =>
    subjectsOf(frame, sentence)
      .filter(({ pronoun }) => !pronoun)
      .flatMap((subject) => {
        const { voice } = resolveIn(subject, frame, sentence, discourse)
        return voice ? [{ to: subject.to, voice }] : []
      })
  return {
    at: (token) => meant.get(token) ?? null,
    read(sentence, discourse) {
      if (!hasDate(sentence)) return
      // What is only looked up here teaches the readers of quotes nothing.
      const asked: Discourse = { ...discourse, learn: () => undefined }
      let subjects: readonly Subject[] | null = null
      for (const reference of referencesIn(frame, sentence)) {
        subjects ??= voicesOf(sentence, asked)
        const own = subjects.filter(({ to }) => to <= reference.from).map(({ voice }) => voice)
        const { voice, certainty } = resolveIn(reference, frame, sentence, asked, own)
        const token = sentence.items[reference.from]?.token
        if (token === undefined || !voice?.member || certainty < SURE_ENOUGH) continue
        if (hasGender(reference, voice.member, frame.cast.members)) meant.set(token, voice.member)
      }
    },
  }
}
