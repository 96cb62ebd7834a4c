import { afterAll, describe, test } from 'vitest'
import { askPostgres, dropSchema, newSchema, SERVER } from './postgres-server.ts'

interface Schemas {
  /** The name of a schema that nobody uses: it is not there yet, or its tables are empty. */
  take(): Promise<string>
  giveBack(schema: string): void
}

const problem: string | null = await askPostgres('SELECT 1').then(
  () => null,
  (error: unknown) => (error instanceof Error ? error.message || error.name : String(error)),
)

if (problem !== null)
  process.stderr.write(`PostgreSQL: tests are skipped, ${new URL(SERVER).host} cannot be used (${problem})\n`)

/** Tests that need PostgreSQL; where there is none they are skipped, and their name says why. */
export function describePostgres(name: string, define: (schemas: Schemas) => void): void {
  if (problem !== null) {
    describe(name, () => {
      test.skip(`skipped: no PostgreSQL at ${new URL(SERVER).host} (${problem})`)
    })
    return
  }
  describe(name, () => {
    const made: string[] = []
    const free: string[] = []
    afterAll(async () => {
      for (const schema of made) await dropSchema(schema)
    })
    define({
      async take() {
        const used = free.pop()
        if (used !== undefined) {
          await askPostgres(emptying(used))
          return used
        }
        const schema = newSchema()
        made.push(schema)
        return schema
      },
      giveBack: (schema) => void free.push(schema),
    })
  })
}

/** Much quicker than to make tables anew. */
const emptying = (schema: string): string => `DO $$
  DECLARE name TEXT;
  BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = '${schema}' AND tablename <> 'store' LOOP
      EXECUTE format('DELETE FROM %I.%I', '${schema}', name);
    END LOOP;
    INSERT INTO "${schema}".pace VALUES (1, 0, 0, 0);
  END $$`
