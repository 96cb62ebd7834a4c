import { facts } from './001-facts.ts'
import { words } from './002-words.ts'
import { digest } from './003-digest.ts'
import { notes } from './004-notes.ts'
import { arrivals } from './005-arrivals.ts'
import { roleTime } from './006-role-time.ts'

/** In order; the file's `user_version` is the number of those it has been through. Never change one that was released. */
export const migrations: readonly string[] = [facts, words, digest, notes, arrivals, roleTime]
