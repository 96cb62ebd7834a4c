import type { DigestDraft, DigestSettings, Subscription } from '../../src/domain/digest.ts'

export const digestSettings = (rest: Partial<DigestSettings> = {}): DigestSettings => ({
  time: '09:00',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  sections: ['today', 'ahead', 'news', 'quote'],
  topic: null,
  saysEmpty: false,
  ...rest,
})

export const NINE_IN_PARIS = Date.parse('2031-05-20T07:00:00Z')

/** A channel's digest at nine in Paris; the first one is for 20 May 2031. */
export const subscription = (rest: Partial<Subscription> = {}): Subscription => ({
  id: 's1',
  server: '200000000000000002',
  channel: '200000000000000003',
  channelName: 'general',
  settings: digestSettings(),
  status: 'active',
  revision: 1,
  next: { date: '2031-05-20', at: NINE_IN_PARIS },
  lastDate: null,
  failures: 0,
  seen: 0,
  chronicle: null,
  ...rest,
})

export const draft = (rest: Partial<DigestDraft> = {}): DigestDraft => ({
  channel: '200000000000000003',
  body: { content: 'Le digest' },
  marks: { seen: 0, chronicle: null, quote: null },
  ...rest,
})
