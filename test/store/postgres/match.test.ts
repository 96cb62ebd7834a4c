import { expect, test } from 'vitest'
import { openPostgresStore } from '../../../src/store/postgres/open.ts'
import { describePostgres } from '../../support/postgres.ts'
import { askPostgres, postgresAddress } from '../../support/postgres-server.ts'

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

describePostgres('words on a server', (schemas) => {
  test('the newest that match are found, however common the words are', async () => {
    const schema = await schemas.take()
    const opened = await openPostgresStore(postgresAddress(schema))
    if (!opened.ok) throw new Error(opened.code)
    const { search, close } = opened.value
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
      // The first time nobody knows how common they are.
      for (let turn = 0; turn < 2; turn += 1) {
        for (const groups of queries)
          expect(await search.match('quote', groups, {}, LIMIT)).toEqual(newest(groups))
        await search.vocabulary('quote')
      }
    } finally {
      await close()
    }
  })
})
