import type { SettingProblem } from '../config.ts'
import type { Locale } from '../domain/locale.ts'

type Words = Readonly<Record<Locale, string>>

/** What each setting must be. */
const EXPECTED = {
  DISCORD_TOKEN: {
    fr: 'le jeton du bot, sans espace, tel que le portail des développeurs de Discord le donne',
    en: "the bot's token, without spaces, as Discord's developer portal gives it",
  },
  DISCORD_APPLICATION_ID: {
    fr: 'l’identifiant de l’application, en chiffres, du portail des développeurs de Discord',
    en: "the application's id, in digits, from Discord's developer portal",
  },
  DISCORD_API_BASE: {
    fr: 'une adresse http(s) sans mot de passe, comme https://discord.com/api',
    en: 'an http(s) address without a password, such as https://discord.com/api',
  },
  VERBATIM_DB: {
    fr: 'le chemin d’un fichier, :memory: ou une adresse postgres://utilisateur@machine/base?schema=nom',
    en: 'the path of a file, :memory:, or an address postgres://user@host/database?schema=name',
  },
  VERBATIM_DB_READS: {
    fr: 'une adresse postgres://utilisateur@machine/base',
    en: 'an address postgres://user@host/database',
  },
  VERBATIM_OVERLAY: { fr: 'le chemin d’un fichier', en: 'the path of a file' },
  HOST: {
    fr: 'une adresse de cette machine, comme 127.0.0.1',
    en: 'an address of this machine, such as 127.0.0.1',
  },
  PORT: { fr: 'un nombre de 0 à 65535', en: 'a number from 0 to 65535' },
  DISCORD_PUBLIC_KEY: {
    fr: 'la clé publique de l’application, 64 chiffres hexadécimaux, du portail des développeurs de Discord',
    en: "the application's public key, 64 hexadecimal digits, from Discord's developer portal",
  },
  VERBATIM_MODE: { fr: 'gateway ou http', en: 'gateway or http' },
  HTTP_HOST: {
    fr: 'une adresse de cette machine, comme 0.0.0.0 derrière un répartiteur de charge',
    en: 'an address of this machine, such as 0.0.0.0 behind a load balancer',
  },
  HTTP_PORT: { fr: 'un nombre de 0 à 65535', en: 'a number from 0 to 65535' },
  MONITOR_HOST: {
    fr: 'une adresse de cette machine, comme 127.0.0.1',
    en: 'an address of this machine, such as 127.0.0.1',
  },
  MONITOR_PORT: { fr: 'un nombre de 0 à 65535, ou off', en: 'a number from 0 to 65535, or off' },
  SHARDS: { fr: 'auto, ou rien', en: 'auto, or nothing' },
  SHARD_IDS: {
    fr: 'des numéros à partir de 0 et tous plus petits que SHARD_COUNT, comme 0-3 ou 0,2,5',
    en: 'numbers from 0, all smaller than SHARD_COUNT, such as 0-3 or 0,2,5',
  },
  SHARD_COUNT: { fr: 'un nombre de 1 à 10000', en: 'a number from 1 to 10000' },
  SHARDING_MANAGER: {
    fr: 'rien : le programme le règle lui-même',
    en: 'nothing: the program sets it itself',
  },
  PLAYGROUND: { fr: '1 ou 0', en: '1 or 0' },
  LOG_LEVEL: {
    fr: 'silent, fatal, error, warn, info, debug ou trace',
    en: 'silent, fatal, error, warn, info, debug or trace',
  },
  VERBATIM_CLOCK: {
    fr: 'un instant avec son décalage, comme 2022-03-27T00:59:00Z',
    en: 'an instant with its offset, such as 2022-03-27T00:59:00Z',
  },
  TZ: { fr: 'un fuseau horaire, comme Europe/Paris', en: 'a time zone, such as Europe/Paris' },
} as const satisfies Record<SettingProblem['setting'], Words>

const PROBLEMS = {
  missing: { fr: 'Réglage manquant :', en: 'Missing setting:' },
  malformed: { fr: 'Réglage invalide :', en: 'Invalid setting:' },
} as const satisfies Record<SettingProblem['problem'], Words>

/** One line that names every setting at fault, and no value. */
export const settingLine = (problems: readonly SettingProblem[], locale: Locale): string =>
  problems
    .map(({ setting, problem }) => `${PROBLEMS[problem][locale]} ${setting} (${EXPECTED[setting][locale]})`)
    .join(' ; ')
