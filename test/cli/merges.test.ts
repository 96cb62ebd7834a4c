import { afterEach, describe, expect, it } from 'vitest'
import { runMerges } from '../../src/cli/merges/run-merges.ts'
import type { Dossier } from '../../src/domain/dossier.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { makeDossier, person } from '../support/dossiers.ts'
import { commandLine } from './support/surroundings.ts'

const opened: Store[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

async function lineOn(...dossiers: readonly Dossier[]) {
  const store = openSqliteStore(':memory:')
  if (!store.ok) throw new Error(store.code)
  opened.push(store.value)
  await store.value.put(dossiers.map((dossier) => ({ dossier, text: null })))
  return commandLine({ store: store.value })
}

const vet = makeDossier({
  name: 'vaches',
  title: 'Les vaches vont mieux',
  actors: [person('Jean Martin', [], ['vétérinaire'])],
})
const judge = makeDossier({
  name: 'procès',
  title: 'Le procès reprend',
  actors: [person('Jean Martin', ['M. Martin'], ['juge'])],
})
const judgeAgain = makeDossier({
  name: 'verdict',
  actors: [person('Jean Martin', [], ['juge / Douai']), person('Liv Aas'), person('Odile Roy')],
})

describe('verbatim merges', () => {
  it('shows a person whom the name alone makes one of two, with an article of each', async () => {
    const { surroundings, out, err, closed } = await lineOn(vet, judge, judgeAgain)
    expect(await runMerges({}, surroundings)).toBe(0)
    expect(out()).toBe(
      [
        'Jean Martin : 2 façons de le nommer, réunies par le même nom',
        '  · Jean Martin, juge',
        `    2 articles : Le procès reprend — Le Quotidien — 2022-01-12 — ${judge.article.url}`,
        '  · Jean Martin, vétérinaire',
        `    1 article : Les vaches vont mieux — Le Quotidien — 2022-01-12 — ${vet.article.url}`,
        '',
        '',
      ].join('\n'),
    )
    expect(err[0]).toContain('1 réunion à vérifier, sur 1 personne')
    expect(closed()).toBe(1)
  })

  it('is silent about those whom two signals hold together, through a third article too', async () => {
    const third = makeDossier({
      name: 'appel',
      actors: [person('Jean Martin'), person('Liv Aas'), person('Odile Roy')],
    })
    const { surroundings, out, err } = await lineOn(judge, judgeAgain, third)
    expect(await runMerges({}, surroundings)).toBe(0)
    expect(out()).toBe('')
    expect(err[0]).toMatch(/^Rien à vérifier/u)
  })

  it('says which signal there is when the name is only transcribed alike', async () => {
    const { surroundings, out } = await lineOn(
      makeDossier({ name: 'un', actors: [person('Youri Tchekhov')] }),
      makeDossier({ name: 'deux', actors: [person('Yuri Chekhov')] }),
    )
    await runMerges({}, surroundings)
    expect(out()).toContain('réunies par un nom qui se transcrit pareil')
  })

  it('gives programs the same', async () => {
    const { surroundings, out } = await lineOn(vet, judge)
    expect(await runMerges({ json: true }, surroundings)).toBe(0)
    const [merge, ...others] = JSON.parse(out())
    expect(others).toEqual([])
    expect(merge).toMatchObject({ name: 'Jean Martin', signals: ['name'] })
    expect(merge.groups.map((group: { namings: { roles: unknown }[] }) => group.namings[0]?.roles)).toEqual([
      [{ title: 'juge', of: null }],
      [{ title: 'vétérinaire', of: null }],
    ])
  })

  it('ends when it is asked to', async () => {
    const { surroundings, out } = await lineOn(vet, judge)
    const io = { ...surroundings.io, stop: AbortSignal.abort() }
    expect(await runMerges({}, { ...surroundings, io })).toBe(130)
    expect(out()).toBe('')
  })
})
