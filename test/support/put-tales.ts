// A process that puts articles into a store, three at a time, and says how far it is: `put-tales.ts ADDRESS FROM TO`.
import { isPostgresAddress } from '../../src/store/postgres/address.ts'
import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { plainMergeRules as rules } from './plain-merge-rules.ts'
import { makeTale } from './tales.ts'

const [address = '', from = '0', to = '0', slowly] = process.argv.slice(2)
// For those who want to see it open.
if (slowly !== undefined) process.stdout.write('opening\n')
const opened = isPostgresAddress(address)
  ? await openPostgresStore(address, { rules })
  : openSqliteStore(address, { rules, patience: 20_000 })
if (!opened.ok) throw new Error(opened.code)
for (let number = Number(from); number < Number(to); number += 3) {
  const tales = [number, number + 1, number + 2].map(makeTale)
  await opened.value.put(tales.map((dossier) => ({ dossier, text: null })))
  process.stdout.write(`${number + 3}\n`)
}
await opened.value.close()
