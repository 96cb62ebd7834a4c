import { expect, test } from 'vitest'
import { createExtraction } from '../../src/cli/ingest/extraction.ts'
import { workerPool } from '../../src/cli/ingest/worker-pool.ts'
import type { Article } from '../../src/domain/article.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { dump } from './support/folder.ts'

const articles = ['Un quai', 'Deux quais', 'Trois quais', 'Quatre quais'].map((title): Article => {
  const read = readDocument(Buffer.from(dump(title)), { name: `${title}.txt` })
  if (!read.ok) throw new Error(read.code)
  return read.value
})

test('threads find the same facts as one', async () => {
  const one = createExtraction(1)
  const many = createExtraction(2, 0)
  const found = await Promise.all(articles.map((article) => many.dossier(article)))
  expect(found).toEqual(await Promise.all(articles.map((article) => one.dossier(article))))
  await many.close()
})

const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

test('a thread that dies of its work is replaced, and the work of others is done', async () => {
  const code = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (n) => { if (n === 3) process.exit(9); parentPort.postMessage({ done: n * 2 }) })`
  const pool = workerPool<number, number>(module(code), 1)
  const results = await Promise.allSettled([1, 2, 3, 4].map((n) => pool.run(n)))
  expect(results).toMatchObject([{ value: 2 }, { value: 4 }, { status: 'rejected' }, { value: 8 }])
  await pool.close()
})

test('work that throws is refused, and its thread goes on', async () => {
  const code = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (n) => parentPort.postMessage(n === 1 ? { failed: 'broken' } : { done: n }))`
  const pool = workerPool<number, number>(module(code), 1)
  await expect(pool.run(1)).rejects.toThrow('broken')
  expect(await pool.run(2)).toBe(2)
  await pool.close()
})
