import type { BotProblem } from '../bot/problems.ts'
import type { Locale } from '../domain/locale.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Address } from '../server/listen.ts'
import { parseAddress } from '../store/postgres/address.ts'
import type { StoreProblem } from '../store/store-problem.ts'

type Words = Readonly<Record<Locale, string>>

const STORE = {
  'not-a-store': {
    fr: 'n’est pas une base de Verbatim ; indiquez-en une autre',
    en: "is not one of Verbatim's databases; name another one",
  },
  damaged: {
    fr: 'est abîmée : remettez une copie de secours, ou refaites-la ailleurs avec « verbatim ingest »',
    en: 'is damaged: put a backup in its place, or make it anew elsewhere with “verbatim ingest”',
  },
  'newer-version': {
    fr: 'vient d’une version plus récente de Verbatim : mettez celui-ci à jour ; rien n’y a été écrit',
    en: 'comes from a newer version of Verbatim: update this one; nothing was written to it',
  },
  locked: {
    fr: 'est tenue par un autre programme ; réessayez quand il aura fini',
    en: 'is held by another program; try again when that has finished',
  },
  'read-only': {
    fr: 'ne peut pas être écrite : vérifiez les droits du fichier, de son dossier et du disque, ou ceux de l’utilisateur sur le serveur',
    en: 'cannot be written to: check the rights of the file, its folder and the disk, or those of the user on the server',
  },
  'disk-full': {
    fr: 'ne tient plus sur le disque, qui est plein : faites de la place et recommencez',
    en: 'has no room left, the disk is full: make room and try again',
  },
  'disk-error': {
    fr: 'est sur un disque qui répond par une erreur : vérifiez-le avant de recommencer',
    en: 'is on a disk that answers with an error: check it before you try again',
  },
  missing: { fr: 'n’existe pas', en: 'does not exist' },
  unreachable: {
    fr: 'ne peut pas être ouverte ou créée : vérifiez le chemin et les droits',
    en: 'cannot be opened or created: check the path and its rights',
  },
  gone: {
    fr: 'ne répond pas ; voyez si le serveur est en marche et à cette adresse',
    en: 'does not answer; see that the server is running, and at this address',
  },
  slow: {
    fr: 'met trop longtemps à répondre : le serveur est surchargé ou injoignable',
    en: 'takes too long to answer: the server is overloaded or out of reach',
  },
  denied: {
    fr: 'refuse l’accès : vérifiez l’utilisateur, le mot de passe, le nom de la base et ses droits',
    en: 'denies access: check the user, the password, the database’s name and its rights',
  },
  busy: {
    fr: 'n’accepte plus de connexion ou manque de mémoire : augmentez max_connections ou lancez moins de processus',
    en: 'takes no more connections or lacks memory: raise max_connections or run fewer processes',
  },
  'over-limit': {
    fr: 'a interrompu une requête qui dépassait la durée permise ; réessayez plus tard',
    en: 'stopped a request that took longer than allowed; try again later',
  },
} as const satisfies Record<StoreProblem, Words>

const labelOf = (database: string): string => parseAddress(database)?.label ?? database

/** What is wrong with the file or server of `VERBATIM_DB`; without its password. */
export const storeLine = (problem: StoreProblem, database: string, locale: Locale): string =>
  locale === 'fr'
    ? `La base ${labelOf(database)} ${STORE[problem].fr} (réglage VERBATIM_DB).`
    : `The database ${labelOf(database)} ${STORE[problem].en} (setting VERBATIM_DB).`

/** What is wrong with one of several databases; null where it is not known with which. */
export function addressLine(problem: StoreProblem, database: string | null, locale: Locale): string {
  if (database === null)
    return locale === 'fr'
      ? `Rien n’a été copié : une des bases ${STORE[problem].fr}.`
      : `Nothing was copied: one of the databases ${STORE[problem].en}.`
  return locale === 'fr'
    ? `La base ${labelOf(database)} ${STORE[problem].fr}.`
    : `The database ${labelOf(database)} ${STORE[problem].en}.`
}

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

/** What is served, and the settings of its address. */
const SERVED = {
  playground: { fr: 'Le terrain d’essai', en: 'The playground', host: 'HOST', port: 'PORT' },
  monitor: { fr: 'La surveillance', en: 'The monitor', host: 'MONITOR_HOST', port: 'MONITOR_PORT' },
  http: {
    fr: 'Le service des interactions',
    en: 'The server of interactions',
    host: 'HTTP_HOST',
    port: 'HTTP_PORT',
  },
} as const

/** Why a port cannot be had: the system's code, or that others could reach the address. */
export type PortProblem = 'EADDRINUSE' | 'EACCES' | 'EADDRNOTAVAIL' | 'not-loopback'

const PORT = {
  EADDRINUSE: {
    fr: 'ce port est déjà pris (réglage {port})',
    en: 'this port is taken already (setting {port})',
  },
  EACCES: {
    fr: 'ce port est réservé au système (réglage {port})',
    en: 'this port is kept for the system (setting {port})',
  },
  EADDRNOTAVAIL: {
    fr: 'cette machine n’a pas cette adresse (réglage {host})',
    en: 'this machine does not have this address (setting {host})',
  },
  'not-loopback': {
    fr: 'il n’est servi qu’à cette machine, par exemple sur 127.0.0.1 (réglage {host})',
    en: 'it is for this machine only, on 127.0.0.1 for example (setting {host})',
  },
} as const satisfies Record<PortProblem, Words>

const isPortProblem = (code: unknown): code is PortProblem =>
  typeof code === 'string' && Object.hasOwn(PORT, code)

/** Waits for what opens a port. Anything but a port that cannot be had is thrown on. */
export async function opened<Value>(opening: Promise<Value>): Promise<Result<Value, PortProblem>> {
  try {
    return ok(await opening)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (isPortProblem(code)) return fail(code)
    throw error
  }
}

export function portLine(
  what: keyof typeof SERVED,
  problem: PortProblem,
  { host, port }: Address,
  locale: Locale,
): string {
  const served = SERVED[what]
  const why = PORT[problem][locale].replace('{host}', served.host).replace('{port}', served.port)
  return locale === 'fr'
    ? `${served.fr} ne peut pas s’ouvrir sur ${host}, port ${port} : ${why}.`
    : `${served.en} cannot open on ${host}, port ${port}: ${why}.`
}
