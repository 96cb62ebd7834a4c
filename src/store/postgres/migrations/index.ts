import { store } from './001-store.ts'
import { digest } from './002-digest.ts'
import { roleTime } from './003-role-time.ts'

/** In order; the schema's version is the number of those it has been through. Never change one that was released. */
export const migrations: readonly string[] = [store, digest, roleTime]
