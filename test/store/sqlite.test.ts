import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { storeContract } from './contract.ts'

storeContract('SQLite', async (rules) => {
  const opened = openSqliteStore(':memory:', { rules })
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
})
