import { openPostgresStore } from '../../src/store/postgres/open.ts'
import { describePostgres } from '../support/postgres.ts'
import { postgresAddress } from '../support/postgres-server.ts'
import { storeContract } from './contract.ts'

describePostgres('on a server', (schemas) => {
  storeContract(
    'PostgreSQL',
    async (rules) => {
      const schema = await schemas.take()
      const opened = await openPostgresStore(postgresAddress(schema), { rules, limits: { connections: 2 } })
      if (!opened.ok) throw new Error(opened.code)
      const store = opened.value
      return {
        ...store,
        close: async () => {
          await store.close()
          schemas.giveBack(schema)
        },
      }
    },
    12,
  )
})
