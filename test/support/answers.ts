import type { Profile } from '../../src/domain/actor.ts'
import type { Bibliography } from '../../src/domain/article.ts'
import type { CivilDate } from '../../src/domain/civil-date.ts'
import type { Event, EventMention, EventSource } from '../../src/domain/event.ts'
import type { Locale } from '../../src/domain/locale.ts'
import type { SourcedQuote, Speaker } from '../../src/domain/quote.ts'
import { type Audience, audienceOf } from '../../src/replies/audience.ts'
import { type Publisher, publishersFrom } from '../../src/replies/publishers.ts'
import type { Reply } from '../../src/replies/reply.ts'
import { stableId } from '../../src/text/stable-id.ts'

/** Publishers of an invented country. */
export const PUBLISHERS: readonly Publisher[] = [
  {
    name: 'Agence Rivale',
    aliases: ['A.R.'],
    site: 'https://rivale.test/',
    country: 'FR',
    label: { fr: 'média d’État', en: 'state media' },
    documented: 'https://registre.test/medias',
  },
  {
    name: 'Le Phare',
    aliases: [],
    site: 'https://phare.test/',
    country: null,
    label: null,
    documented: null,
  },
]

export const audience = (locale: Locale = 'fr', today = '2031-05-20'): Audience =>
  audienceOf({ locale, today }, { publishers: publishersFrom(PUBLISHERS), quality: null })

export const day = (start: string, end = start, rest: Partial<CivilDate> = {}): CivilDate => ({
  start,
  end,
  precision: 'day',
  basis: 'stated',
  ...rest,
})

export const article = (rest: Partial<Bibliography> = {}): Bibliography => ({
  id: stableId('d', rest.title ?? '', rest.url ?? ''),
  title: 'Le port rouvre ses quais',
  url: 'https://rivale.test/port',
  publisher: 'Agence Rivale',
  author: null,
  published: { date: '2031-05-06T08:30:00+02:00', basis: 'stated' },
  language: 'fr',
  tags: [],
  textHash: '',
  ...rest,
})

export const speaker = (rest: Partial<Speaker> = {}): Speaker => ({
  name: 'Odile Maréchal',
  role: 'maire de Portneuf',
  organisation: null,
  unnamed: false,
  ...rest,
})

export const quote = (rest: Partial<SourcedQuote> = {}): SourcedQuote => ({
  id: stableId('q', rest.text ?? ''),
  text: 'Nous rouvrirons les quais avant l’été',
  extent: 'full',
  speaker: speaker(),
  relay: null,
  saidOn: day('2031-05-05'),
  span: { start: 0, end: 37 },
  cue: 'a promis Mme Maréchal',
  rule: 'test',
  confidence: 0.95,
  article: article(),
  speakerId: 'a000000maire',
  ...rest,
})

export const mention = (rest: Partial<EventMention> = {}): EventMention => ({
  id: 'm0000000001',
  label: 'réouverture des quais de Portneuf',
  kind: 'opening',
  date: day('2031-05-12'),
  place: 'Portneuf',
  participants: ['Odile Maréchal'],
  status: 'held',
  dateText: 'le 12 mai',
  span: { start: 0, end: 1 },
  rule: 'test',
  ...rest,
})

export const source = (told: Partial<EventMention> = {}, by: Partial<Bibliography> = {}): EventSource => ({
  mention: mention(told),
  article: article(by),
})

export const event = (rest: Partial<Event> = {}): Event => ({
  id: 'e0000000001',
  label: 'réouverture des quais de Portneuf',
  kind: 'opening',
  date: day('2031-05-12'),
  place: 'Portneuf',
  participants: ['Odile Maréchal', 'Syndicat des dockers'],
  status: 'held',
  sources: [source()],
  ...rest,
})

export const profile = (rest: Partial<Profile> = {}): Profile => ({
  id: 'a000000maire',
  name: 'Odile Maréchal',
  kind: 'person',
  aliases: ['O. Maréchal'],
  roles: [{ title: 'maire de Portneuf', of: 'Portneuf', article: article() }],
  counts: { quotes: 1, events: 1, articles: 1 },
  ...rest,
})

/** All that a reply shows, top to bottom, as one text with plain spaces. */
export function shown(reply: Reply): string {
  const embeds = (reply.embeds ?? []).flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.map(({ name, value }) => `${name} = ${value}`),
  ])
  return [reply.content, ...embeds]
    .filter(Boolean)
    .join('\n')
    .replace(/[\u00A0\u202F]/g, ' ')
}

interface AnyComponent {
  readonly label?: string
  readonly custom_id?: string
  readonly placeholder?: string
  readonly options?: readonly { readonly label: string; readonly value: string; readonly default?: boolean }[]
}

/** Buttons and menus in the order of their rows. */
export const components = (reply: Reply): readonly AnyComponent[] =>
  (reply.components ?? []).flatMap((row) => row.components as readonly AnyComponent[])

export const labels = (reply: Reply): readonly string[] =>
  components(reply).map(({ label, placeholder }) =>
    (label ?? placeholder ?? '').replace(/[\u00A0\u202F]/g, ' '),
  )

/** The `custom_id` of the button with this label. */
export function idOf(reply: Reply, label: string): string {
  const at = labels(reply).indexOf(label)
  const id = components(reply)[at]?.custom_id
  if (id === undefined) throw new Error(`no « ${label} » among ${labels(reply).join(', ')}`)
  return id
}
