import type { BotProblem } from '../bot/problems.ts'
import type { Locale } from '../domain/locale.ts'
import type { StoreProblem } from '../store/store-problem.ts'

type Words = Readonly<Record<Locale, string>>

const STORE = {
  'not-a-store': { fr: 'n’est pas une base de Verbatim', en: "is not one of Verbatim's databases" },
  damaged: { fr: 'est abîmée ; rien n’y a été écrit', en: 'is damaged; nothing was written to it' },
  'newer-version': {
    fr: 'vient d’une version plus récente de Verbatim ; rien n’y a été écrit',
    en: 'comes from a newer version of Verbatim; nothing was written to it',
  },
  locked: { fr: 'est tenue par un autre programme', en: 'is held by another program' },
  'read-only': { fr: 'ne peut pas être écrite', en: 'cannot be written to' },
  'disk-full': { fr: 'ne tient plus sur le disque, qui est plein', en: 'has no room left: the disk is full' },
  'disk-error': {
    fr: 'est sur un disque qui répond par une erreur',
    en: 'is on a disk that answers with an error',
  },
  missing: { fr: 'n’existe pas', en: 'does not exist' },
  unreachable: { fr: 'ne peut pas être ouverte ou créée', en: 'cannot be opened or created' },
} as const satisfies Record<StoreProblem, Words>

/** What is wrong with the file of `VERBATIM_DB`. */
export const storeLine = (problem: StoreProblem, file: string, locale: Locale): string =>
  locale === 'fr'
    ? `La base ${file} ${STORE[problem].fr} (réglage VERBATIM_DB).`
    : `The database ${file} ${STORE[problem].en} (setting VERBATIM_DB).`

const BOT = {
  'bad-token': {
    fr: 'Discord refuse le jeton de DISCORD_TOKEN : reprenez-le dans le portail des développeurs.',
    en: 'Discord refuses the token in DISCORD_TOKEN: take it again from the developer portal.',
  },
  'wrong-application': {
    fr: 'DISCORD_APPLICATION_ID n’est pas l’application du jeton de DISCORD_TOKEN.',
    en: 'DISCORD_APPLICATION_ID is not the application that the token in DISCORD_TOKEN belongs to.',
  },
  refused: {
    fr: 'Discord a fermé la connexion et n’en veut pas d’autre ; le journal en donne le code.',
    en: 'Discord closed the connection and wants no other; the log has its code.',
  },
} as const satisfies Record<BotProblem, Words>

export const botLine = (problem: BotProblem, locale: Locale): string => BOT[problem][locale]

/** Why a port cannot be had: the system's code, or that others could reach the address. */
export type PortProblem = 'EADDRINUSE' | 'EACCES' | 'EADDRNOTAVAIL' | 'not-loopback'

const PORT = {
  EADDRINUSE: { fr: 'ce port est déjà pris (réglage PORT)', en: 'this port is taken already (setting PORT)' },
  EACCES: {
    fr: 'ce port est réservé au système (réglage PORT)',
    en: 'this port is kept for the system (setting PORT)',
  },
  EADDRNOTAVAIL: {
    fr: 'cette machine n’a pas cette adresse (réglage HOST)',
    en: 'this machine does not have this address (setting HOST)',
  },
  'not-loopback': {
    fr: 'il n’est servi qu’à cette machine, par exemple sur 127.0.0.1 (réglage HOST)',
    en: 'it is for this machine only, on 127.0.0.1 for example (setting HOST)',
  },
} as const satisfies Record<PortProblem, Words>

export const isPortProblem = (code: unknown): code is PortProblem =>
  typeof code === 'string' && Object.hasOwn(PORT, code)

export const portLine = (problem: PortProblem, host: string, port: number, locale: Locale): string =>
  locale === 'fr'
    ? `Le terrain d’essai ne peut pas s’ouvrir sur ${host}, port ${port} : ${PORT[problem].fr}.`
    : `The playground cannot open on ${host}, port ${port}: ${PORT[problem].en}.`
