/** Where a store on PostgreSQL lives. */
export interface Address {
  /** For `pg`, with the password where it has one: never to be shown. */
  readonly connection: string
  /** Where its tables are, `verbatim` unless the address ends with `?schema=NAME`. */
  readonly schema: string
  /** Without the password, to be shown. */
  readonly label: string
}

const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/

/** Whether a setting names a server and not a file. */
export const isPostgresAddress = (text: string): boolean => /^postgres(?:ql)?:\/\//.test(text)

/** Null for what is no address. */
export function parseAddress(text: string): Address | null {
  if (!isPostgresAddress(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  const schema = url.searchParams.get('schema') ?? 'verbatim'
  if (!SCHEMA.test(schema)) return null
  url.searchParams.delete('schema')
  return { connection: url.href, schema, label: labelOf(url, schema) }
}

function labelOf({ protocol, username, host, pathname }: URL, schema: string): string {
  const user = username === '' ? '' : `${username}@`
  return `${protocol}//${user}${host}${pathname}${schema === 'verbatim' ? '' : `?schema=${schema}`}`
}
