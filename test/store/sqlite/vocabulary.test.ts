import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { makeDossier } from '../../support/dossiers.ts'
import { makeTale } from '../../support/tales.ts'

function open(path: string): Store {
  const opened = openSqliteStore(path)
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
}

async function vocabularyOf(store: Store): Promise<Map<string, number>> {
  const { words, counts } = await store.search.vocabulary('quote')
  expect(words).toEqual([...words].sort())
  return new Map(words.map((word, at) => [word, counts[at] ?? 0]))
}

test.each([1, 3, 30])('another process that put %i batches is caught up with', async (batches) => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-vocabulary-'))
  const [writer, reader] = [open(join(folder, 'store.sqlite')), open(join(folder, 'store.sqlite'))]
  for (let number = 0; number < 5; number += 1) await writer.put([{ dossier: makeTale(number), text: null }])
  const first = await reader.search.vocabulary('quote')
  expect(await reader.search.vocabulary('quote')).toBe(first)
  await writer.remove(makeTale(1).article.id)
  for (let number = 5; number < 5 + batches; number += 1)
    await writer.put([{ dossier: makeTale(number), text: null }])
  expect(await vocabularyOf(reader)).toEqual(await vocabularyOf(writer))
  expect(await vocabularyOf(reader)).toEqual(await vocabularyOf(open(join(folder, 'store.sqlite'))))
  await writer.close()
  await reader.close()
  rmSync(folder, { recursive: true })
})

test('words are in the order of JavaScript, whatever their alphabet', async () => {
  const store = open(':memory:')
  // U+10400 comes before U+FB1D in UTF-16 and after it in UTF-8.
  const text = 'zèbre 𐐀𐐁 ﬓ Ωmega мир 漢字'
  await store.put([
    {
      dossier: makeDossier({ name: 'x', quotes: [{ text: `${text} \uFB1D` }, { text: '\uAB70\uABBF' }] }),
      text: null,
    },
  ])
  const words = [...(await vocabularyOf(store)).keys()]
  expect(words).toContain('мир')
  expect(words.some((word) => (word.codePointAt(0) ?? 0) > 0xffff)).toBe(true)
  await store.close()
})
