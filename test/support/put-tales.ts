// A process that puts articles into a store, three at a time, and says how far it is: `put-tales.ts FILE FROM TO`.
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { plainMergeRules } from './plain-merge-rules.ts'
import { makeTale } from './tales.ts'

const [path = '', from = '0', to = '0'] = process.argv.slice(2)
const opened = openSqliteStore(path, { rules: plainMergeRules, patience: 20_000 })
if (!opened.ok) throw new Error(opened.code)
for (let number = Number(from); number < Number(to); number += 3) {
  const tales = [number, number + 1, number + 2].map(makeTale)
  await opened.value.put(tales.map((dossier) => ({ dossier, text: null })))
  process.stdout.write(`${number + 3}\n`)
}
await opened.value.close()
