import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, compose } from '../../src/compose.ts'
import { wordings } from '../../src/replies/wording/wordings.ts'
import { converse } from '../../src/start/converse.ts'
import { StoreError } from '../../src/store/store-problem.ts'
import { makeDossier, person } from '../support/dossiers.ts'

const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
}
const SPEAKER = 'Odile Maréchal'

let app: App
beforeAll(async () => {
  const composed = await compose({ database: ':memory:', timeZone: 'Europe/Paris', withCorpus: false }, quiet)
  if (!composed.ok) throw new Error(composed.code)
  app = composed.value
  const quotes = Array.from({ length: 7 }, (_, i) => ({
    text: `Le quai ${i} sera rouvert.`,
    speaker: SPEAKER,
  }))
  await app.store.put([
    {
      dossier: makeDossier({
        name: 'quais',
        actors: [person(SPEAKER)],
        quotes,
      }),
      text: null,
    },
  ])
})
afterAll(() => app.close())

const conversation = () => converse(app.deps, () => 1_640_995_200_000)

async function said(line: string, locale: 'fr' | 'en' = 'fr') {
  const answer = await conversation().say(line, locale)
  if (!answer.ok) throw new Error(answer.detail)
  return answer.value
}

describe('a line is answered as in Discord', () => {
  it.each([
    '/quote quai',
    '/citation quai',
    '/QUOTE query:quai',
    '/quote quai speaker:Maréchal',
    '/citation locuteur:Odile Maréchal',
  ])('%s', async (line) => {
    const { message, payload } = await said(line)
    expect(message.embeds).toHaveLength(5)
    expect(payload).toMatchObject({ allowed_mentions: { parse: [] } })
  })

  it('in either language', async () => {
    expect((await said('/quote quai', 'fr')).message.content).toContain('citations')
    expect((await said('/quote quai', 'en')).message.content).toContain('quotes')
  })

  it('and its buttons can be pressed', async () => {
    const first = await said('/quote quai')
    const second = await first.press(wordings.fr.button.next)
    expect(second?.message.embeds).toHaveLength(2)
    expect(await second?.press('Nothing of the kind')).toBeNull()
  })

  it.each([
    ['/nonsense quai', '/nonsense'],
    ['quai', 'quai'],
    ['/event', 'recherche'],
    [`/event ${'x'.repeat(300)}`, 'recherche'],
  ])('« %s » is not sent', async (line, named) => {
    expect(await conversation().say(line, 'fr')).toMatchObject({
      ok: false,
      detail: expect.stringContaining(named),
    })
  })
})

describe('where the store fails', () => {
  it('whoever asked is told so, and not what Discord’s users are told', async () => {
    const failing = async () => Promise.reject(new StoreError('damaged', 'a page'))
    const deps = { ...app.deps, facts: { ...app.deps.facts, holdings: failing } }
    const asked = converse(deps, () => 0).say('/sources', 'fr')
    await expect(asked).rejects.toMatchObject({ code: 'damaged' })
  })

  it('a bug is answered and logged as in Discord', async () => {
    const logged: object[] = []
    const log = { ...quiet, error: (fields: object) => void logged.push(fields) }
    const failing = async () => Promise.reject(new Error('a bug'))
    const deps = { ...app.deps, log, facts: { ...app.deps.facts, holdings: failing } }
    const answer = await converse(deps, () => 0).say('/sources', 'fr')
    expect(answer).toMatchObject({
      ok: true,
      value: { message: { content: expect.stringContaining('Désolé') } },
    })
    expect(logged).toMatchObject([{ err: { message: 'a bug' } }])
  })
})
