/**
 * What Discord adds by itself to a registered command, and the values that it fills in where a command says
 * nothing. Both sides are stripped of them before they are compared.
 */
const ADDED = new Set(['id', 'application_id', 'guild_id', 'version', 'handler'])
/** Older forms of `contexts` and `default_member_permissions`, which Discord still answers beside them. */
const LEGACY = new Set(['dm_permission', 'default_permission'])
const LOCALIZED = new Set(['name_localized', 'description_localized'])
const UNORDERED = new Set(['contexts', 'integration_types', 'channel_types'])
const CHAT_INPUT = 1
const GUILD_INSTALL = 0

type Json = unknown

const isEmpty = (value: Json): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0)

function strip(value: Json): Json {
  if (Array.isArray(value)) return value.map(strip)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key]) => !LOCALIZED.has(key))
    .map(([key, inner]): [string, Json] => [
      key,
      UNORDERED.has(key) && Array.isArray(inner) ? inner.toSorted() : strip(inner),
    ])
    .filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One text for all forms of the same command: ours as sent, Discord's as given back. */
export function canonical(command: object): string {
  const own = Object.entries(command).filter(([key]) => !ADDED.has(key) && !LEGACY.has(key))
  const defaults = { type: CHAT_INPUT, integration_types: [GUILD_INSTALL] }
  return JSON.stringify(strip({ ...defaults, ...Object.fromEntries(own) }))
}
