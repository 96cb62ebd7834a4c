import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { plainMergeRules } from '../../support/plain-merge-rules.ts'
import { makeTale } from '../../support/tales.ts'
import { pictureOf } from '../contract/picture.ts'

test('an empty batch leaves one segment of the index of each kind, and changes nothing that is shown', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-tidy-'))
  const path = join(folder, 'store.sqlite')
  const opened = openSqliteStore(path, { rules: plainMergeRules })
  if (!opened.ok) throw new Error(opened.code)
  const store = opened.value
  for (let number = 0; number < 30; number += 1) await store.put([{ dossier: makeTale(number), text: null }])
  await store.remove(makeTale(7).article.id)
  const raw = new Database(path)
  const segments = () =>
    ['quote', 'event', 'actor'].map((kind) =>
      raw.prepare(`SELECT count(DISTINCT segid) FROM ${kind}_words_idx`).pluck().get(),
    )
  const before = await pictureOf(store)
  expect(Math.min(...segments().map(Number))).toBeGreaterThan(1)
  expect(await store.put([])).toEqual([])
  expect(segments()).toEqual([1, 1, 1])
  expect(await pictureOf(store)).toEqual(before)
  raw.close()
  await store.close()
  rmSync(folder, { recursive: true })
})
