import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { makeDossier, person } from '../../support/dossiers.ts'
import { plainMergeRules } from '../../support/plain-merge-rules.ts'

test('a new name of one who said much leads to the newest quotes at once, to all of them in the end', async () => {
  const opened = openSqliteStore(':memory:', { rules: plainMergeRules })
  if (!opened.ok) throw new Error(opened.code)
  const store = opened.value
  const dossiers = Array.from({ length: 25 }, (_, at) =>
    makeDossier({
      name: `volume ${at}`,
      published: `2021-01-${String(at + 1).padStart(2, '0')}`,
      actors: [person('Ada Byron')],
      quotes: Array.from({ length: 100 }, (_, line) => ({
        text: `Ligne ${line} du volume ${at}.`,
        speaker: 'Ada Byron',
      })),
      events: [
        { label: 'lecture', on: `2021-02-${String(at + 1).padStart(2, '0')}`, participants: ['Ada Byron'] },
      ],
    }),
  )
  await store.put(dossiers.map((dossier) => ({ dossier, text: null })))
  const put = (...names: string[]) =>
    store.put(
      names.map((name) => ({
        dossier: makeDossier({ name, actors: [person('Ada Byron', [name])] }),
        text: null,
      })),
    )
  const found = async (word: string) => [
    (await store.search.match('quote', [[word]], {}, 9999)).length,
    (await store.search.match('event', [[word]], {}, 9999)).length,
  ]
  await put('Enchanteresse')
  expect(await found('enchanteresse')).toEqual([2000, 0])
  const [newest = ''] = await store.search.match('quote', [['enchanteresse']], {}, 1)
  expect((await store.facts.quote(newest))?.text).toBe('Ligne 0 du volume 24.')
  await put('Comtesse')
  expect(await found('comtesse')).toEqual([2000, 0])
  await store.put([])
  expect(await found('enchanteresse')).toEqual([2500, 25])
  expect(await found('comtesse')).toEqual([2500, 25])
  const { words, counts } = await store.search.vocabulary('quote')
  expect(counts[words.indexOf('enchanteresse')]).toBe(2500)
  await store.close()
})
