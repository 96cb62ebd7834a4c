import { guillemets } from './typography.ts'
import type { Wording } from './wording.ts'

const format = new Intl.NumberFormat('en')
const number = (n: number): string => format.format(n)
const counted = (one: string, many: string) => (n: number) => `${number(n)} ${n === 1 ? one : many}`

const count = {
  articles: counted('article', 'articles'),
  quotes: counted('quote', 'quotes'),
  events: counted('event', 'events'),
  actors: counted('actor', 'actors'),
  sources: counted('source', 'sources'),
}

const found = (counted: string, query: string | null, limits: readonly string[]): string => {
  const asked = query === null ? '' : ` for “${query}”`
  return `**${counted}**${asked}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}`
}

export const english: Wording = {
  number,
  count,
  others: (n) => `… and ${number(n)} more`,
  position: (from, to, total) =>
    from === to ? `${from} of ${number(total)}` : `${from}–${to} of ${number(total)}`,
  list: (items) => items.join(', '),
  found,
  about: (subject, what) => `${subject}: ${what}`,
  notSaid: 'not stated',
  corrected: 'corrected by the operator',

  date: {
    inferred: 'inferred date',
    inferredFrom: (words) => `date inferred from ${guillemets(words)}`,
    fromWords: (words) => `in the text: ${guillemets(words)}`,
    unknown: 'unknown date',
    partlyInferred: (dates) => `${dates}, partly inferred`,
  },

  source: {
    one: 'Source',
    published: (when) => `published ${when}`,
    publishedUnknown: 'unknown date of publication',
    unknownPublisher: 'unknown publisher',
    untitled: 'untitled article',
    noAddress: (site) =>
      site === null ? 'address of the article unknown' : `address of the article unknown; see the ${site}`,
    unusableAddress: (site) =>
      site === null ? 'address cannot be shown here' : `address cannot be shown here; see the ${site}`,
    site: 'publisher’s site',
    read: 'read the article',
  },

  quote: {
    unnamed: (who) => (who === null ? 'unnamed speaker' : `${who} (unnamed speaker)`),
    unknownSpeaker: 'unknown speaker',
    uncertain: 'attribution not certain',
    fragment: 'part of a sentence',
    saidOn: (when) => `Said ${when}`,
    saidUnknown: 'Day of the words not stated',
    relay: (who) => `Reported by: ${who}`,
    shortened: 'Quote shortened: it is longer than a message can hold. The rest is at the source.',
    filter: {
      speaker: (value) => `speaker: ${value}`,
      from: (value) => `from: ${value}`,
      to: (value) => `to: ${value}`,
      source: (value) => `publisher: ${value}`,
    },
    related: (found) => `**${found}** related to this event`,
    random: '**A quote at random**',
    continued: (shown, total) =>
      `Search continued, ${shown} of ${number(total)}. It is too long to be taken further: search again with fewer words.`,
  },

  context: {
    title: 'Context',
    cue: (words) => `Attributed by the words ${guillemets(words)}`,
    noText: 'The article’s text is not kept here, only its quotes and facts: read on at the source.',
    elsewhere: 'This passage is not found in the text that is kept: read it at the source.',
  },

  event: {
    date: 'Date',
    place: 'Place',
    participants: 'Participants',
    status: 'Status',
    held: 'Took place',
    announced: 'Announced',
    announcedOnly: 'Announced; no article of the corpus says whether it took place',
    cancelled: 'Cancelled',
    change: 'From source to source',
    changeStep: {
      scheduled: (sources, when) => `Announced: ${sources} (${when})`,
      held: (sources, when) => `Took place: ${sources} (${when})`,
      cancelled: (sources, when) => `Cancelled: ${sources} (${when})`,
    },
    told: {
      scheduled: 'Announces the event',
      held: 'Says it took place',
      cancelled: 'Says it is cancelled',
    },
    disagreement: 'The sources disagree',
    according: (sources, what) => `According to ${sources}: ${what}`,
    sources: (n) => (n === 1 ? 'Source' : `${number(n)} sources, oldest first`),
    otherSources: (n) => (n === 1 ? 'and one other source' : `and ${number(n)} other sources`),
    moreSources: (from, to, total) => `Sources ${from} to ${to} of ${number(total)}`,
    before: 'Just before',
    after: 'Just after',
    choose: (n) => `Choose one of ${count.events(n)}`,
  },

  actor: {
    kind: { person: 'Person', organisation: 'Organisation', place: 'Place' },
    roles: 'Roles',
    roleOf: (title, of) => `${title} (${of})`,
    roleHeld: (role, time) => `${role}, ${time}`,
    since: (source) => `already in ${source}`,
    aliases: 'Other names',
    companions: 'Appears with',
    lastQuote: 'Latest quote',
    lastEvent: 'Latest event',
    mentionedIn: (articles, quotes, events) => `${articles} · ${quotes} · ${events}`,
    noRole: 'No role in the articles.',
    choose: 'Choose an actor',
  },

  corpus: {
    title: 'What the corpus holds',
    holds: (articles, quotes, events, actors) =>
      `**${articles}**, **${quotes}**, **${events}**, **${actors}**.`,
    period: (from, to) => `Articles published from ${from} to ${to}.`,
    publishers: 'Publishers',
    documented: 'where this label comes from',
    documents: (total) => `Articles (${number(total)})`,
    empty: 'The corpus is empty. Whoever runs this bot can add articles with `verbatim ingest`.',
    quality: 'Measured quality of extraction',
    notMeasured: 'Not measured yet.',
    measured: (when) =>
      `Measured ${when} on articles annotated by hand (F1 for what is found, share for speakers).`,
    sets: {
      corpus: {
        title: (articles) => `The corpus (${articles})`,
        seen: 'Rules were written with these articles in view.',
      },
      dev: {
        title: (articles) => `Articles to work with (${articles})`,
        seen: 'Rules were written with these articles in view.',
      },
      heldout: {
        title: (articles) => `Articles held out (${articles})`,
        seen: 'Never read by those who wrote the rules, but their figures were watched while rules were tuned: milder than for articles never measured.',
      },
      fresh: {
        title: (articles) => `Fresh articles (${articles})`,
        seen: 'Measured without any tuning: what to expect of articles that nobody here has seen.',
      },
    },
    shares: {
      quotes: (percent) => `quotes ${percent}`,
      speakers: (percent) => `right speaker ${percent}`,
      wrongNames: (percent) => `wrong name ${percent}`,
      events: (percent) => `events ${percent}`,
      actors: (percent) => `actors ${percent}`,
      dates: (percent) => `dates ${percent}`,
    },
    label: (publisher) => publisher.label?.en ?? null,
  },

  help: {
    title: 'Who said what, when, and where is it written?',
    promise:
      'Nothing is shown that the source does not say: quotes to the letter, uncertain speakers and inferred dates marked as such, a source under every answer.',
    event: 'An event: date, place, participants, and what each source says of it.',
    quote: 'Quotes: by words, speaker, dates or publisher. With nothing: one at random.',
    actor: 'A person, an organisation or a place: roles, quotes, events.',
    sources: 'The publishers, the articles, the period and the measured quality.',
    tips: 'Good to know',
    tip: 'The articles are in French. Dates and words mix in any order, without accents and with a typo or two. A date without a year is looked up in every year.',
    commands: {
      event: '/event',
      quote: '/quote',
      actor: '/actor',
      sources: '/sources',
      help: '/help',
    },
  },

  problem: {
    none: (query) =>
      query === null ? 'Nothing like it in the corpus.' : `Nothing in the corpus for “${query}”.`,
    noneOn: (when) => `Nothing in the corpus ${when}.`,
    near: (query, date) => {
      const asked = query === null ? '' : ` for “${query}”`
      return `Nothing in the corpus${asked}${date === null ? '' : ` (${date})`}. Here is the nearest:`
    },
    tryThis:
      'Try fewer words, another name or another date. `/sources` tells what the corpus holds, `/help` gives examples.',
    unsure: (query) => `Nothing really matches “${query}”. Did you mean…`,
    chooseSuggestion: 'Did you mean…?',
    invalid: {
      empty: () => 'Say what you are looking for: a date, a name or words. `/help` gives examples.',
      'too-long': () => 'The query is too long. Keep a few words of it, a name or a date.',
      'impossible-date': (part) =>
        part === null
          ? 'There is no such date. Try “January 12, 2022” or “January 2022”.'
          : `“${part}” is not a possible date. Try “January 12, 2022” or “January 2022”.`,
      'reversed-range': (part) =>
        part === null
          ? 'The period ends before it begins. Swap the two dates.'
          : `The period “${part}” ends before it begins. Swap the two dates.`,
    },
    gone: 'This is no longer in the corpus. Run the command again.',
    stale: 'This button can no longer be read. Run the command again to get a new one.',
    actorHasNone: {
      quotes: 'No quote in the corpus.',
      events: 'No event in the corpus.',
    },
  },

  button: {
    previous: '‹ Previous page',
    next: 'Next page ›',
    context: (n) => (n === null ? 'Context' : `Context ${n}`),
    another: 'Another one',
    quotes: (n) => `Quotes (${number(n)})`,
    events: (n) => `Events (${number(n)})`,
    before: (label) => `Before: ${label}`,
    after: (label) => `After: ${label}`,
    moreSources: 'More sources',
    olderDocuments: 'Older ›',
    newerDocuments: '‹ Newer',
  },
}
