/**
 * Writes countries.json (names, demonyms and capitals in French) from two maintained packages, which are too
 * large to be installed with the project:
 *
 *     npm i --prefix DIR world-countries@5.1.0 cldr-dates-full@48
 *     npx tsx data/gazetteer/generate.ts DIR
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '../../src/text/fold.ts'

interface Country {
  readonly cca2: string
  readonly independent: boolean
  readonly name: { readonly common: string }
  readonly capital: readonly string[]
  readonly translations: { readonly fra: { readonly common: string; readonly official: string } }
  readonly demonyms: { readonly fra?: { readonly f: string; readonly m: string } }
}

type Zones = { readonly [key: string]: Zones | string }

const from = createRequire(join(process.argv[2] ?? '.', 'package.json'))
const countries: readonly Country[] = from('world-countries')
const zones: Zones = from('cldr-dates-full/main/fr/timeZoneNames.json').main.fr.dates.timeZoneNames.zone

/** English name of a zone's city → French name. */
function cityNames(node: Zones, key = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof node.exemplarCity === 'string') found.set(fold(key.replaceAll('_', ' ')), node.exemplarCity)
  for (const [child, below] of Object.entries(node))
    if (typeof below === 'object') cityNames(below, child, found)
  return found
}

const cities = cityNames(zones)

/** « américain » is of the United States, not of their territories. */
const taken = new Set(
  countries
    .filter(({ independent }) => independent)
    .flatMap(({ demonyms }) => [demonyms.fra?.m, demonyms.fra?.f]),
)

/** Kosovo, Palestine and Taiwan: not independent by the package, and with a government that acts. */
const GOVERNED = new Set(['PS', 'TW', 'XK'])

const rows = countries
  .map((country) => {
    const { common, official } = country.translations.fra
    const own =
      country.independent || !(taken.has(country.demonyms.fra?.m) || taken.has(country.demonyms.fra?.f))
    const demonyms = (own ? [country.demonyms.fra?.m, country.demonyms.fra?.f] : []).filter(
      (form) => form !== undefined && form !== '',
    )
    return {
      id: country.cca2,
      name: common,
      official: official.startsWith('Les ') ? null : official,
      demonyms: [...new Set(demonyms.map((form) => String(form).toLowerCase()))],
      capitals: country.capital.map((city) => cities.get(fold(city)) ?? city),
      // Its capital stands for no government.
      ...(country.independent || GOVERNED.has(country.cca2) ? {} : { territory: true }),
    }
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1))

writeFileSync(
  new URL('countries.json', import.meta.url),
  `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`,
)
