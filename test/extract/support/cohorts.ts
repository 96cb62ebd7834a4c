/**
 * The annotated articles that rules are written with came in three cohorts, and each has floors of its own. Those that
 * stand in neither set came between the two.
 */
export type Cohort = 'first' | 'later' | 'third'

/** The articles that floors were first set on. */
const FIRST_ARTICLES: ReadonlySet<string> = new Set([
  'agency-greve-ports',
  'agency-mine-kolwezi',
  'agency-peche-guinee',
  'broadcaster-cantines',
  'broadcaster-peage-colere',
  'business-batteries-arvalis',
  'business-rachat-eaux',
  'council-parking-morlaix',
  'court-escroc-chateau',
  'court-incendie-grange',
  'culture-festival-theatre',
  'culture-prix-roman',
  'daily-duel-congres',
  'daily-enquete-metro',
  'daily-remaniement-budget',
  'election-regionale-asturies',
  'fait-divers-bijouterie',
  'foreign-niger-otages',
  'interview-escrimeuse',
  'interview-glaciologue',
  'liveblog-crue-charente',
  'liveblog-soiree-municipales',
  'obituary-danseuse',
  'opinion-trottinettes',
  'regional-agenda-canal',
  'regional-college-ferme',
  'regional-portrait-passeur',
  'science-exoplanete',
  'sport-football-derby',
  'sport-rugby-brive',
  'strike-ferries-brest',
  'strike-hopital-martigues',
  'translated-chili-banque',
  'translated-estonie-cable',
  'translated-islande-pont',
  'weather-avalanche-vanoise',
])

/** The articles that were measured fresh, and are for writing rules since. */
const THIRD_ARTICLES: ReadonlySet<string> = new Set([
  'chine-digue-poyang',
  'chronique-bienveillance',
  'coree-familles-separees',
  'direct-slovaquie-scrutin',
  'drone-centre-penitentiaire',
  'eboueurs-sept-jours',
  'enquete-hlm-montereau',
  'entretien-linguiste-gallo',
  'faux-docteur-correze',
  'freetown-scrutin',
  'jouets-jura-liquidation',
  'necro-verre-souple',
  'ouest-dernier-bebe',
  'pistarde-retour',
  'reuters-secheresse-garissa',
  'rfi-conakry-mines',
  'tortue-luth-gironde',
  'traductrice-prix-automne',
  'verglas-autocar-aubrac',
  'volley-derby-cannes',
])

/** The cohort of an article, by the name of its file without the ending. */
export const cohortOf = (name: string): Cohort => {
  if (FIRST_ARTICLES.has(name)) return 'first'
  return THIRD_ARTICLES.has(name) ? 'third' : 'later'
}
