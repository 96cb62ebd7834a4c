import sources from '../../../data/sources.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'

/** Who publishes, as `data/sources.json` knows it. */
export interface Publisher {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Home page: what is linked where a document has no address of its own. */
  readonly site: string
  readonly hosts: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly language: string
  /** What readers should know of the publisher, only where it is a documented fact. */
  readonly label: { readonly fr: string; readonly en: string } | null
  /** Where the label is documented. */
  readonly documented: string | null
}

export const publishers: readonly Publisher[] = sources

const LONGEST_NAME = 80

const key = (name: string): string => fold(name).replaceAll("'", ' ').replaceAll('-', ' ')

const byName: ReadonlyMap<string, Publisher> = new Map(
  publishers.flatMap((publisher) =>
    [publisher.name, ...publisher.aliases].map((name) => [key(name), publisher] as const),
  ),
)

const byHost: ReadonlyMap<string, Publisher> = new Map(
  publishers.flatMap((publisher) => publisher.hosts.map((host) => [host, publisher] as const)),
)

/** The publisher of exactly this name or alias, whatever its accents and case; « Le Monde.fr » is « Le Monde ». */
export function publisherNamed(name: string): Publisher | null {
  if (name.length > LONGEST_NAME) return null
  const folded = key(name)
  return byName.get(folded) ?? byName.get(folded.replace(/\.(?:fr|com|be|ch|ca|net)$/, '')) ?? null
}

/** The publisher of a host name or of the nearest domain above it: `www.lemonde.fr` → Le Monde. */
export function publisherOfHost(host: string): Publisher | null {
  let domain = host.toLowerCase()
  while (domain.includes('.')) {
    const found = byHost.get(domain)
    if (found) return found
    domain = domain.slice(domain.indexOf('.') + 1)
  }
  return null
}

/** The publisher of an absolute address; null for an unknown host. */
export function publisherOfAddress(address: string): Publisher | null {
  return URL.canParse(address) ? publisherOfHost(new URL(address).hostname) : null
}
