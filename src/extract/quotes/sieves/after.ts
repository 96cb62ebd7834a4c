import type { Sentence } from '../../document.ts'
import { closesSubject } from '../apposition.ts'
import type { Attribution } from '../attribution.ts'
import { bareNounAt } from '../bare-noun.ts'
import type { Frame } from '../frame.ts'
import { pronounOf } from '../incises.ts'
import { subjectAfter } from '../subject.ts'
import { readVerbGroup } from '../verb-group.ts'

const SEPARATOR = /^[,.!?…—–)-]$/u
const DETERMINERS =
  /^(?:le|la|l'|les|un|une|des|du|ce|cet|cette|ces|son|sa|ses|leur|leurs|de|d'|au|aux|à|en)$/u

/** An incise that begins at an item: « a ajouté M. Lavrov », « dit-elle ». */
export function inciseFrom(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const group = readVerbGroup(sentence, index, frame.tools.verbs)
  if (group?.form !== 'finite' || group.passive) return null
  const from = sentence.items[group.from]
  const span = (to: number) => ({ start: from?.start ?? 0, end: sentence.items[to - 1]?.end ?? 0 })
  if (group.clitic) {
    const pronoun = pronounOf(group.clitic.lower)
    if (!pronoun) return null
    // « a-t-il dit, Paul Martin »: never; but « explique-t-elle » may be followed by a complement.
    return {
      reference: { from: group.from, to: group.to, pronoun },
      rule: 'incise-pronoun',
      confidence: 0.9,
      cue: span(group.to),
    }
  }
  const subject = bareNounAt(frame, sentence, group.to) ?? subjectAfter(frame, sentence, group.to)
  if (!subject || (subject.pronoun && !subject.pronoun.pick)) return null
  return { reference: subject, rule: 'incise-subject', confidence: 0.95, cue: span(subject.to) }
}

/** « "On verra", de répondre M. Martin »: an infinitive that tells what happened. */
function narrated(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  if (!/^(?:de|d')$/u.test(sentence.items[index]?.lower ?? '')) return null
  const group = readVerbGroup(sentence, index + 1, frame.tools.verbs)
  const subject = group?.form === 'infinitive' ? subjectAfter(frame, sentence, group.to) : null
  if (!subject || subject.pronoun) return null
  const cue = { start: sentence.items[index]?.start ?? 0, end: sentence.items[subject.to - 1]?.end ?? 0 }
  return { reference: subject, rule: 'incise-subject', confidence: 0.9, cue }
}

/** « … », verb and subject right behind the quotation. */
export function after(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  let k = index + 1
  while (k < index + 3 && SEPARATOR.test(sentence.items[k]?.text ?? '')) k += 1
  // Without a comma the quotation may be the subject: « la "task force" a annoncé … ».
  if (k === index + 1 && DETERMINERS.test(sentence.items[index - 1]?.lower ?? '')) return null
  return inciseFrom(frame, sentence, k) ?? (k > index + 1 ? narrated(frame, sentence, k) : null)
}

/** An incise further on in the sentence: « L'UE est un "partenaire", a déclaré le porte-parole ». */
export function later(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  for (let k = index + 1; k < sentence.items.length; k += 1) {
    if (sentence.items[k]?.text !== ',') continue
    const incise = inciseFrom(frame, sentence, k + 1)
    if (!incise?.reference) continue
    if (closesSubject(frame, sentence, k)) continue
    const group = readVerbGroup(sentence, k + 1, frame.tools.verbs)
    // Something must end the incise: a comma or the end of the sentence, not another clause.
    if (group && (incise.rule === 'incise-pronoun' || incise.reference.from >= group.to))
      return { ...incise, rule: 'incise-later', confidence: 0.85 }
  }
  return null
}
