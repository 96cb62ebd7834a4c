import { LONGEST_TOPIC } from '../../src/digest/desk/desk.ts'
import { readZone } from '../../src/digest/schedule/zones.ts'
import { readDay } from '../../src/digest/settings/read-day.ts'
import { readSections, SECTIONS } from '../../src/digest/settings/read-sections.ts'
import { readTime } from '../../src/digest/settings/read-time.ts'
import type { Day } from '../../src/domain/civil-date.ts'
import type { DigestSettings } from '../../src/domain/digest.ts'
import { fail, ok, type Result } from '../../src/domain/result.ts'
import { queryWords } from '../../src/replies/parts/query-words.ts'
import { digestWordings } from '../../src/replies/wording/digest/wordings.ts'
import type { CommandContext, Options } from '../command.ts'
import { typed } from '../values.ts'

export interface Wishes {
  readonly settings: DigestSettings
  readonly chronicle: Day | null
}

const NONE = '-'

/** The settings with what was wished for; a failure's detail says what is wrong, in the asker's language. */
export function readWishes(
  options: Options,
  before: Wishes,
  { locale, today }: CommandContext,
): Result<Wishes, 'invalid'> {
  const { problem, section } = digestWordings[locale]
  const shown = (text: string) => queryWords(text) ?? ''
  const given = (name: string) => typed(options, name)
  const invalid = (words: string) => fail('invalid', words)

  const time = given('time') === '' ? before.settings.time : readTime(given('time'))
  if (time === null) return invalid(problem.time(shown(given('time'))))
  const timeZone = given('timezone') === '' ? before.settings.timeZone : readZone(given('timezone'))
  if (timeZone === null) return invalid(problem.timeZone(shown(given('timezone'))))
  const listed = given('sections') === '' ? ok(before.settings.sections) : readSections(given('sections'))
  if (!listed.ok) {
    const all = SECTIONS.map((name) => section[name]).join(', ')
    return invalid(problem.sections(shown(listed.detail ?? ''), all))
  }
  const topic = given('topic') === '' ? before.settings.topic : given('topic')
  if (topic !== null && topic.length > LONGEST_TOPIC) return invalid(problem.topic(LONGEST_TOPIC))
  const day = given('chronicle')
  const chronicle = day === '' ? before.chronicle : day === NONE ? null : readDay(day, today, locale)
  if (chronicle === null && day !== '' && day !== NONE) return invalid(problem.date(shown(day)))

  // Who gives a first day wants the chronicle, and who wants none gives up its section.
  const added = day !== '' && chronicle !== null && !listed.value.includes('chronicle')
  const sections = [...listed.value, ...(added ? (['chronicle'] as const) : [])].filter(
    (name) => name !== 'chronicle' || chronicle !== null || day !== NONE,
  )
  if (sections.length === 0 || (sections.includes('chronicle') && chronicle === null))
    return invalid(problem.chronicleAlone)
  return ok({
    settings: {
      time,
      timeZone,
      sections,
      topic: topic === NONE ? null : topic,
      locale: given('language') === '' ? before.settings.locale : given('language') === 'fr' ? 'fr' : 'en',
      saysEmpty:
        options.values.empty === undefined ? before.settings.saysEmpty : options.values.empty === true,
    },
    chronicle,
  })
}
