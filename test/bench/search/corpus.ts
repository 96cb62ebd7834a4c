import type { Dossier } from '../../../src/domain/dossier.ts'
import { type DossierDraft, dossierOf } from '../../support/dossier-builder.ts'
import { makePeople, makeWords } from './french.ts'
import { below, createRandom, createZipf, pick } from './random.ts'

/** A quote of the generated corpus that a query may be after. */
export interface Target {
  readonly id: string
  readonly text: string
  readonly speaker: string
}

const QUOTES_OF_ARTICLE = 5
const DAYS = 3650
const ARTICLES_OF_TOPIC = 12
/** The share of words that the topic gives. */
const TOPICAL = 0.25
const FIRST_DAY = Date.UTC(2013, 0, 1)

const KINDS = ['meeting', 'agreement', 'vote', 'strike', 'ceremony']

/**
 * Articles with `records` quotes in all, about a fifth as many events, spread over ten years, oldest first. The
 * vocabulary grows with the corpus as texts' do (Heaps' law): 184 000 words at a million quotes.
 */
export function* makeDossiers(records: number, seed: number): Generator<Dossier> {
  const random = createRandom(seed)
  const vocabulary = Math.max(4_000, Math.min(400_000, Math.round(184_000 * (records / 1_000_000) ** 0.5)))
  const words = makeWords(random, vocabulary)
  const people = makePeople(random, Math.max(200, Math.round(20_000 * (records / 1_000_000) ** 0.7)))
  const places = makePeople(random, 400).map((name) => name.split(' ').at(-1) ?? name)
  const publishers = makePeople(random, 30).map((name) => `Le Courrier de ${name.split(' ').at(-1)}`)
  const word = createZipf(random, words.length)
  const person = createZipf(random, people.length)
  const sentence = (length: number, topic: readonly string[] = []): string =>
    Array.from({ length }, () =>
      random() < TOPICAL && topic.length > 0 ? pick(random, topic) : (words[word()] ?? ''),
    ).join(' ')
  const name = (): string => people[person()] ?? ''
  const articles = Math.ceil(records / QUOTES_OF_ARTICLE)
  // What is talked about for a while: words that come again from article to article.
  const topics = Array.from({ length: Math.ceil(articles / ARTICLES_OF_TOPIC) }, () =>
    sentence(40)
      .split(' ')
      .filter((one) => one.length > 3)
      .slice(0, 14),
  )
  const day = (article: number, shift = 0): string =>
    new Date(FIRST_DAY + Math.floor((article / articles) * DAYS + shift) * 86_400_000)
      .toISOString()
      .slice(0, 10)

  for (let article = 0; article < articles; article += 1) {
    const speakers = Array.from({ length: 1 + below(random, 3) }, name)
    const topic =
      topics[Math.min(topics.length - 1, Math.floor(article / ARTICLES_OF_TOPIC) + below(random, 3))]
    const draft: DossierDraft = {
      title: `${article} ${sentence(7)}`,
      publisher: pick(random, publishers),
      published: day(article),
      actors: [...new Set(speakers)].map((speaker) => ({ name: speaker })),
      quotes: Array.from({ length: QUOTES_OF_ARTICLE }, () => ({
        text: capital(sentence(8 + below(random, 20), topic)),
        by: pick(random, speakers),
        on: day(article, -below(random, 3)),
      })),
      events:
        random() < 0.6
          ? [
              {
                label: `${pick(random, ['réunion', 'accord', 'vote', 'grève', 'visite', 'sommet'])} ${sentence(4, topic)}`,
                on: day(article, below(random, 20) - 12),
                kind: pick(random, KINDS),
                place: pick(random, places),
                who: [pick(random, speakers)],
              },
            ]
          : [],
    }
    yield dossierOf(draft)
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export const targetsOf = (dossier: Dossier): Target[] =>
  dossier.quotes.map(({ id, text, speaker }) => ({ id, text, speaker: speaker?.name ?? '' }))
