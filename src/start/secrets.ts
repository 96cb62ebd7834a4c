import type { Config } from '../config.ts'

/** What no line of the log may hold: the bot's token and the passwords of databases. */
export function secretsOf({ discord, database, databaseReads }: Config): string[] {
  const passwords = [database, databaseReads ?? ''].flatMap((address) => {
    const { password } = URL.canParse(address) ? new URL(address) : { password: '' }
    return password === '' ? [] : [password, decoded(password)]
  })
  return [...(discord ? [discord.token] : []), ...passwords]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
