import { Client } from 'pg'
import { expect, test } from 'vitest'
import { renewNewest } from '../../../src/store/postgres/newest.ts'
import { openPostgresStore } from '../../../src/store/postgres/open.ts'
import { describePostgres } from '../../support/postgres.ts'
import { askPostgres, postgresAddress, SERVER } from '../../support/postgres-server.ts'

const RECORDS = 20_000
const LIMIT = 60

/** Which records have a word, by their position. */
const HAVING = {
  tous: () => true,
  tiers: (at: number) => at % 3 === 0,
  dixieme: (at: number) => at % 10 === 0,
  ancien: (at: number) => at < 5000,
  centieme: (at: number) => at % 100 === 0,
} as const

type Word = keyof typeof HAVING

const fill = (schema: string): string => `
  SET search_path TO "${schema}";
  INSERT INTO quote (position, id, article, text, facts, indexed)
    SELECT at, 'q' || at, 1, '', '{}', '' FROM generate_series(1, ${RECORDS}) AS at;
  INSERT INTO quote_words SELECT at, array_to_tsvector(array_remove(ARRAY[
    'tous', CASE WHEN at % 3 = 0 THEN 'tiers' END, CASE WHEN at % 10 = 0 THEN 'dixieme' END,
    CASE WHEN at < 5000 THEN 'ancien' END, CASE WHEN at % 100 = 0 THEN 'centieme' END], NULL))
    FROM generate_series(1, ${RECORDS}) AS at;
  INSERT INTO vocabulary VALUES ('quote', 'tous', ${RECORDS}), ('quote', 'tiers', 6666), ('quote', 'dixieme', 2000),
    ('quote', 'ancien', 4999), ('quote', 'centieme', 200);
  INSERT INTO tally VALUES ('quotes', ${RECORDS}), ('vocabulary of quotes', 1)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`

/** The vocabulary is read again. */
const newVersion = (schema: string): string =>
  `UPDATE "${schema}".tally SET value = value + 1 WHERE name = 'vocabulary of quotes'`

describePostgres('words on a server', (schemas) => {
  test('the newest that match are found, however common the words are', async () => {
    const schema = await schemas.take()
    const opened = await openPostgresStore(postgresAddress(schema))
    if (!opened.ok) throw new Error(opened.code)
    const { search, put, close } = opened.value
    try {
      await askPostgres(fill(schema))
      const newest = (groups: readonly (readonly Word[])[]): string[] =>
        Array.from({ length: RECORDS }, (_, i) => RECORDS - i)
          .filter((at) => groups.every((words) => words.some((word) => HAVING[word](at))))
          .slice(0, LIMIT)
          .map((at) => `q${at}`)
      const queries: readonly (readonly (readonly Word[])[])[] = [
        [['tous']],
        [['tiers']],
        [['dixieme']],
        [['ancien']],
        [['centieme']],
        [['tiers'], ['dixieme']],
        [['ancien'], ['dixieme', 'centieme']],
        [['tous'], ['centieme']],
      ]
      // The first time nobody knows how common they are, the third time the newest have indexes of their own.
      for (let turn = 0; turn < 3; turn += 1) {
        if (turn === 2) {
          await put([])
          await askPostgres(newVersion(schema))
          await search.vocabulary('quote')
        }
        for (const groups of queries)
          expect(await search.match('quote', groups, {}, LIMIT)).toEqual(newest(groups))
        await search.vocabulary('quote')
      }
    } finally {
      await close()
    }
  })
})

describePostgres('the indexes of the newest records', (schemas) => {
  test('are made as long as they are half of all, and made anew when they have doubled', async () => {
    const schema = await schemas.take()
    const opened = await openPostgresStore(postgresAddress(schema))
    if (!opened.ok) throw new Error(opened.code)
    const client = new Client({ connectionString: SERVER })
    await client.connect()
    const indexed = async (): Promise<string[]> =>
      (
        await client.query<{ name: string }>(
          'SELECT indexname AS name FROM pg_indexes WHERE schemaname = $1 AND indexname LIKE $2',
          [schema, 'quote_words_from_%'],
        )
      ).rows
        .map(({ name }) => name.replace('quote_words_from_', ''))
        .sort()
    const add = (from: number, to: number) =>
      client.query(`INSERT INTO quote_words SELECT at, array_to_tsvector('{x}') FROM generate_series(${from}, ${to}) AS at;
        INSERT INTO tally VALUES ('quotes', ${to}) ON CONFLICT (name) DO UPDATE SET value = excluded.value`)
    try {
      await client.query(`SET search_path TO "${schema}"`)
      await add(1, 20)
      await renewNewest(client, 'quote', [2, 10, 11])
      expect(await indexed()).toEqual(['11', '19'])
      await add(21, 22)
      await renewNewest(client, 'quote', [2, 10, 11])
      // Four of two are not too many yet; eleven that were wanted as well are covered by nothing.
      expect(await indexed()).toEqual(['11', '12', '19'])
      await add(23, 23)
      await renewNewest(client, 'quote', [2])
      expect(await indexed()).toEqual(['22'])
    } finally {
      await client.end()
      await opened.value.close()
    }
  })
})
