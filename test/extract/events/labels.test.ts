import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGold } from '../../../src/cli/evaluate/read-gold.ts'
import { createExtract } from '../../../src/extract/extract.ts'
import { readDocument } from '../../../src/ingest/read-document.ts'
import { articleOf } from './read-events.ts'

const extract = createExtract()

const MOST_WORDS = 20
const MOST_LETTERS = 120
const HANGING = new Set(
  `à au aux de du d' en dans pour sur par avec chez entre contre sous vers depuis dès jusqu' lors le la les l' un une des ce cet
  cette ces son sa ses leur leurs et ou mais que qu' qui dont où ne n' se s' est sont a ont`.split(/\s+/u),
)
const LEADING = new Set(
  "à aux de d' en dans sur avec chez sous dès et ou mais que qu' qui dont où".split(' '),
)

const plain = (text: string): string => text.replaceAll('’', "'").replace(/\s+/gu, ' ').toLowerCase()

const MOST_RUNS = 5

/** In how many runs its words stand in a paragraph one after another. */
function runsIn(words: readonly string[], paragraph: string): number {
  let runs = 0
  let at = 0
  for (let from = 0; from < words.length; runs += 1) {
    let to = words.length
    while (to > from && !paragraph.includes(words.slice(from, to).join(' '), at)) to -= 1
    if (to === from) return Infinity
    const run = words.slice(from, to).join(' ')
    at = paragraph.indexOf(run, at) + run.length
    from = to
  }
  return runs
}

/** To the letter in one paragraph, but for what was left out; a name that the article gives may stand before it. */
function isTaken(label: string, text: string, names: readonly string[]): boolean {
  const told = plain(label)
  const named = names.map(plain).find((name) => told.startsWith(`${name} `) || told.startsWith(`${name}, `))
  const tellings = [told, ...(named ? [told.slice(named.length).replace(/^,/u, '').trim()] : [])]
  return text
    .split('\n')
    .map(plain)
    .some((paragraph) => tellings.some((telling) => runsIn(telling.split(' '), paragraph) <= MOST_RUNS))
}

function expectWellFormed(label: string): void {
  expect(label, label).not.toBe('')
  expect(label, label).not.toMatch(/^[\s,;:.!?…»”)\]-]|[\s,;:…«“„([-]$/u)
  const words = plain(label).split(' ')
  expect(words.length, label).toBeLessThanOrEqual(MOST_WORDS)
  expect(label.length, label).toBeLessThanOrEqual(MOST_LETTERS)
  if (words.length > 1) {
    expect(HANGING, label).not.toContain(words.at(-1))
    const counts = words[0] === 'au' && /^(?:moins|plus)$/u.test(words[1] ?? '')
    if (!counts) expect(LEADING, label).not.toContain(words[0])
  }
  const count = (mark: RegExp): number => label.match(mark)?.length ?? 0
  expect(count(/«/gu), label).toBe(count(/»/gu))
  expect(count(/\(/gu), label).toBe(count(/\)/gu))
  expect(count(/"/gu) % 2, label).toBe(0)
}

const SUBJECTS = [
  'Le maire de Lens',
  'Anne Rivoal, élue en mai 2019,',
  'Elle',
  'Il',
  'Les ouvriers du « Grand Quai »',
  'Au moins douze marins',
  'Le navire (96 places)',
  'La société Kelvar, qui',
  'selon Paul Duroc, la halle, fermée depuis 2019,',
]
const VERBS = [
  'a été inauguré',
  'a visité',
  'doit se réunir',
  'rouvrira',
  's’est effondré',
  'a annoncé',
  'publie',
  'aurait signé',
]
const DATES = [
  'mardi',
  'le 12 janvier',
  ', le 3 mars,',
  'en juin 2021',
  'd’ici au 5 février',
  'à compter du 4 mars',
  '',
]
const REST = [
  'à Brest',
  'devant la mairie de Lille avec',
  'une étude parue dans la revue « Marées »',
  'que rien ne changera',
  'avant de recevoir Pau',
  'et a dit « non',
  'le musée, le pont et la gare de',
  '« Les Grands Fonds »',
  'pour avoir survolé la prison (à onze reprises',
]
const sentence = fc
  .tuple(
    fc.constantFrom(...DATES),
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...DATES),
    fc.constantFrom(...REST),
    fc.constantFrom(...DATES),
  )
  .map((parts) => `${parts.join(' ').replace(/\s+,/gu, ',').replace(/\s+/gu, ' ').trim()}.`)

describe('what an event is called', () => {
  it.each([
    [
      '« Non », nuance Ada Roy, biologiste à l’université de Lens, qui a remis mardi un rapport.',
      'Ada Roy a remis un rapport',
    ],
    ['« Je suis arrivé mardi à Lens », dit Luc Roy.', 'Je suis arrivé à Lens'],
    [
      'La police a annoncé mardi l’arrestation à Lens de l’homme présenté comme le chef.',
      'La police a annoncé l’arrestation',
    ],
    ['Une pétition réclame depuis mardi l’arrêt des travaux à Lens.', 'pétition'],
    ['La fermeture d’ici à la fin juin de l’usine de Lens inquiète.', 'fermeture de l’usine de Lens'],
    [
      'Le tribunal de commerce de Metz s’est prononcé mardi sur le sort d’une firme en redressement judiciaire.',
      'Le tribunal de commerce de Metz s’est prononcé sur le sort d’une firme',
    ],
    ['La direction, arrivée le 3 janvier à Lens, se tait.', 'direction arrivée à Lens'],
    ['Osman Belli, épicier, qui a fermé boutique le 12 janvier, est parti.', 'Osman Belli a fermé boutique'],
    [
      'Une étude parue mardi dans la revue « Marées » dit le contraire.',
      'étude parue dans la revue « Marées »',
    ],
    [
      'Le plan d’aide, annoncé le 12 janvier sans concertation, divise.',
      'plan d’aide annoncé sans concertation',
    ],
    [
      'La ministre a saisi le Conseil d’État, qui doit se réunir à huis clos le 3 février.',
      'le Conseil d’État doit se réunir à huis clos',
    ],
    [
      'Le préfet, Paul Duroc, a reçu, mardi, une délégation de grévistes de l’usine de Lens et de celle de Douai.',
      'Le préfet a reçu une délégation de grévistes de l’usine',
    ],
    [
      'Au moins douze marins ont péri mardi dans le naufrage d’un chalutier au large de Brest.',
      'Au moins douze marins ont péri dans le naufrage d’un chalutier',
    ],
    [
      'Anne Rivoal a quitté Lens. Elle a publié mardi « Les Grands Fonds ».',
      'Anne Rivoal a publié « Les Grands Fonds »',
    ],
    ['Il est tombé mardi 40 millimètres de pluie à Lens.', 'Il est tombé 40 millimètres de pluie à Lens'],
    ['Elle reconnaît avoir cédé le 12 janvier 80 kilos de café.', 'reconnaît avoir cédé 80 kilos de café'],
    [
      'Jean Roy a été mis en examen et écroué mardi à Brest.',
      'Jean Roy a été mis en examen et écroué à Brest',
    ],
    [
      'Luc Roy a annoncé mardi qu’il repousserait la fermeture de la piscine.',
      'Luc Roy a annoncé qu’il repousserait la fermeture de la piscine',
    ],
    [
      'LENS, 21 janvier (AFP) - Douze collégiens ont été blessés mardi près de Lens quand leur car a quitté la route.',
      'Douze collégiens ont été blessés près de Lens',
    ],
    ['Une opération « péage gratuit » est annoncée le 5 février à Lens.', 'opération « péage gratuit »'],
    ['La préfète a déposé mardi un recours devant le Conseil d’État.', 'recours devant le Conseil d’État'],
    ['« Nous avons voté mardi la grève », dit Luc Roy, délégué.', 'Nous avons voté la grève'],
    [
      'Le musée, le théâtre et la médiathèque rouvriront le 3 février.',
      'Le musée, le théâtre et la médiathèque rouvriront',
    ],
    [
      'La maire de Lens, Ada Noir, et son adjoint ont inauguré mardi le gymnase.',
      'La maire de Lens et son adjoint ont inauguré le gymnase',
    ],
    [
      'Le groupe va supprimer 300 postes et fermer en juin l’usine de Lens.',
      'Le groupe va supprimer 300 postes et fermer l’usine de Lens',
    ],
    [
      'Un homme de 34 ans, soupçonné d’avoir incendié le 12 janvier la mairie de Lens, a été arrêté.',
      'homme de 34 ans soupçonné d’avoir incendié la mairie de Lens',
    ],
    [
      'Condamné mardi à six mois de prison avec sursis, Jean Roy fait appel.',
      'Condamné à six mois de prison avec sursis',
    ],
  ])('%s', (text, label) => {
    expect(extract(articleOf(text)).events.map((event) => event.label)).toContain(label)
  })

  it('is well formed and made of the words of the text, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = sentences.join('\n\n')
        const { events, actors } = extract(articleOf(text))
        const names = actors.map(({ name }) => name)
        for (const { label } of events) {
          expectWellFormed(label)
          expect(isTaken(label, text, names), `${label} // ${text}`).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is so in the articles that rules are written with', () => {
    const folder = fileURLToPath(new URL('../../fixtures/articles/dev', import.meta.url))
    const read = readGold([folder])
    if (!read.ok) throw new Error(read.detail)
    for (const { gold } of read.value.documents) {
      const reading = readDocument(readFileSync(`${folder}/${gold.file}`), { name: gold.file })
      if (!reading.ok) throw new Error(gold.file)
      const { article, events, actors } = extract(reading.value)
      for (const { label } of events) {
        expectWellFormed(label)
        const names = actors.map(({ name }) => name)
        expect(isTaken(label, article.text, names), `${gold.file}: ${label}`).toBe(true)
      }
    }
  })
})
