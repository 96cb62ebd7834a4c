import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EvaluateOptions, runEvaluate } from '../../../src/cli/evaluate/run-evaluate.ts'
import { readQuality } from '../../../src/replies/quality.ts'

const TEXT = `Le barrage de Guerlédan sera vidé

Le barrage de Guerlédan sera vidé en septembre, a annoncé l'exploitant.

« Les poissons seront sauvés », a assuré Maëlle Kerbrat, directrice du site.
`
const QUOTE = { text: 'Les poissons seront sauvés', extent: 'full', speaker: 'Maëlle Kerbrat' }
const GOLD = {
  file: 'barrage.txt',
  article: {
    title: 'Le barrage de Guerlédan sera vidé',
    published: '2015-03-02',
    publishedGiven: true,
  },
  quotes: [QUOTE],
  dates: [{ text: 'septembre', start: '2015-09-01', end: '2015-09-30', precision: 'month' }],
}
const MISSED = { ...QUOTE, text: 'Personne ne l’a dit ici' }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: unknown): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function evaluate(options: Partial<EvaluateOptions> & { gold: string }, locale: 'fr' | 'en' = 'en') {
  let printed = ''
  const complaints: string[] = []
  const io = {
    locale,
    print: (text: string) => {
      printed += text
    },
    complain: (line: string) => complaints.push(line),
    today: () => '2022-01-21',
  }
  const code = await runEvaluate({ documents: [], runs: 0, ...options }, io, () => 0)
  return { code, printed, complaints }
}

describe('evaluate', () => {
  it('prints the figures of a document that stands beside its annotations', async () => {
    put('barrage.txt', TEXT)
    const { code, printed, complaints } = await evaluate({ gold: put('barrage.gold.json', GOLD) })
    expect(complaints).toEqual([])
    expect(printed).toContain('1 document\n')
    expect(printed).toMatch(/quotes, exact text +1 +1 +0 +100\.0 % +100\.0 % +100\.0 %/)
    expect(printed).toMatch(/dates found and resolved +1 +1 +0/)
    expect(code).toBe(0)
  })

  it('speaks French where the terminal does', async () => {
    put('barrage.txt', TEXT)
    const gold = put('barrage.gold.json', { ...GOLD, quotes: [QUOTE, MISSED] })
    const { printed } = await evaluate({ gold, min: 'quotes=0.9', runs: 1 }, 'fr')
    expect(printed).toMatch(/^1 document\n +attendus +justes +en trop +précision +rappel +chiffre\n/)
    expect(printed).toMatch(/citations, texte exact +2 +1 +0 +100,0 % +50,0 % +66,7 %/)
    expect(printed).toContain('articles de 3 ko par seconde')
    expect(printed).toContain('manque  quotes: « Personne ne l’a dit ici »')
    expect(printed).toMatch(/sous le seuil : quotes \(.*\) 66,7 %, au moins 90,0 %\n$/)
    const { complaints } = await evaluate({ gold, part: 'best' }, 'fr')
    expect(complaints).toEqual(['evaluate: --part best: dev ou heldout'])
  })

  it('reads folders of annotations, and finds documents of other folders by name', async () => {
    put('gold/barrage.gold.json', GOLD)
    put('gold/autre.gold.json', { ...GOLD, file: 'autre.txt' })
    put('texts/barrage.txt', TEXT)
    put('texts/autre.txt', TEXT)
    const { code, printed } = await evaluate({
      gold: join(folder, 'gold'),
      documents: [join(folder, 'texts')],
    })
    expect(printed).toContain('2 documents\n')
    expect(code).toBe(0)
  })

  it('fails below a threshold, and names it', async () => {
    put('barrage.txt', TEXT)
    const gold = put('barrage.gold.json', { ...GOLD, quotes: [QUOTE, MISSED] })
    const { code, printed } = await evaluate({ gold, min: 'quotes=0.9,wrongNames=0' })
    expect(printed).toContain('missed  quotes: « Personne ne l’a dit ici » (Maëlle Kerbrat)')
    expect(printed).toMatch(
      /below the threshold: quotes \(quotes, overlap ≥ 0\.8\) 66\.7 %, at least 90\.0 %\n$/,
    )
    expect(printed).not.toContain('below the threshold: wrongNames')
    expect(code).toBe(1)
  })

  it('fails where a document is missing or cannot be read, and counts what it would have had', async () => {
    put('barrage.txt', TEXT)
    put('vide.txt', '')
    const articles = [GOLD, { ...GOLD, file: 'vide.txt' }, { ...GOLD, file: 'absent.txt' }]
    const { code, printed } = await evaluate({ gold: put('corpus.json', { articles }) })
    expect(printed).toMatch(/vide\.txt\n {2}missed {2}documents: empty\n/)
    expect(printed).toMatch(/absent\.txt\n {2}missed {2}documents: no file of this name\n/)
    expect(printed).toMatch(/quotes, overlap ≥ 0\.8 +3 +1 /)
    expect(code).toBe(1)
  })

  it('prints everything as JSON', async () => {
    put('barrage.txt', TEXT)
    const gold = put('barrage.gold.json', { ...GOLD, quotes: [QUOTE, MISSED] })
    const { printed } = await evaluate({ gold, json: true, min: 'quotes=1', runs: 1 })
    expect(JSON.parse(printed)).toMatchObject({
      documents: 1,
      measuredOn: '2022-01-21',
      withheld: 0,
      speed: { runs: 1 },
      figures: { quotes: { kind: 'f1', expected: 2, hits: 1, extra: 0 } },
      findings: [{ file: 'barrage.txt', measure: 'quotes', verdict: 'missed' }],
      shortfalls: [{ measure: 'quotes', threshold: 1 }],
    })
  })

  it.each(['heldout', 'fresh'])('keeps the misses of documents of %s to itself', async (apart) => {
    put(`${apart}/barrage.txt`, TEXT)
    const gold = put(`${apart}/barrage.gold.json`, { ...GOLD, quotes: [QUOTE, MISSED] })
    for (const json of [false, true]) {
      const { printed } = await evaluate({ gold, json })
      expect(printed).not.toContain('Personne')
      expect(printed).toMatch(json ? /"withheld": 1/ : /1 finding kept apart \(--show-misses shows them\)/)
    }
    expect((await evaluate({ gold, showMisses: true })).printed).toContain('Personne')
  })

  it('measures one part of sentences that have their own text', async () => {
    const sentence = { id: 'un', text: '« Non », dit Maëlle Kerbrat.', quotes: [{ ...QUOTE, text: 'Non' }] }
    const gold = put('sentences.json', [sentence, { ...sentence, id: 'deux', heldout: true }])
    expect((await evaluate({ gold })).printed).toContain('2 documents')
    const apart = await evaluate({ gold, part: 'heldout' })
    expect(apart.printed).toContain('1 document')
    expect(apart.printed).toMatch(/quotes, overlap ≥ 0\.8 +1 +1 /)
    expect(apart.code).toBe(0)
  })

  it('puts the figures of one set into a file of quality and leaves the others', async () => {
    put('barrage.txt', TEXT)
    const gold = put('barrage.gold.json', GOLD)
    const write = join(folder, 'quality.json')
    await evaluate({ gold, write, as: 'corpus' })
    await evaluate({ gold, write, as: 'fresh' })
    const figures = {
      documents: 1,
      quotes: 1,
      speakers: 1,
      wrongNames: 0,
      events: null,
      actors: null,
      dates: 1,
    }
    const quality = readQuality(JSON.parse(readFileSync(write, 'utf8')))
    expect(quality).toMatchObject({ corpus: figures, dev: null, fresh: figures, measuredOn: '2022-01-21' })
  })

  it.each([
    ['no annotations', { gold: '/nowhere.json' }, /^evaluate: unreadable: /],
    ['an unknown part', { gold: 'x', part: 'best' }, /--part best/],
    ['a set that there is not', { gold: 'x', write: 'q.json', as: 'best' }, /--as best/],
    ['a file without a set', { gold: 'x', write: 'q.json' }, /go together/],
    ['runs that are no number', { gold: 'x', runs: Number.NaN }, /--runs/],
    ['a threshold that there is not', { gold: 'x', min: 'best=1' }, /bad-threshold: best=1/],
  ])('refuses %s', async (_, options, complaint) => {
    const { code, printed, complaints } = await evaluate(options)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(complaint)
    expect([code, printed]).toEqual([2, ''])
  })

  it.each([
    ['JSON of another shape', { pages: [] }, /no-gold: .*file: /],
    ['sentences of another shape', [{ words: 'Non' }], /no-gold/],
    ['annotations without a document', { articles: [GOLD] }, /no document/],
    ['annotations of nothing', { articles: [] }, /empty/],
  ])('refuses %s', async (_, content, complaint) => {
    const { code, complaints } = await evaluate({ gold: put('gold.json', content) })
    expect(complaints[0]).toMatch(complaint)
    expect(code).toBe(2)
  })
})
