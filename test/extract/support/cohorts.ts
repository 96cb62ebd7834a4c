/**
 * The annotated articles that rules are written with came in six cohorts, and each has floors of its own. Those that
 * stand in no set came second.
 */
export type Cohort = 'first' | 'later' | 'third' | 'fourth' | 'fifth' | 'sixth'

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

/** The articles that were the first to be measured fresh, and are for writing rules since. */
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

/** The articles that were measured fresh after those. */
const FOURTH_ARTICLES: ReadonlySet<string> = new Set([
  'chronique-sobriete',
  'contractuels-academie',
  'direct-cyclone-reunion',
  'el-obeid-reportage',
  'empreintes-combe-negre',
  'enquete-label-peche',
  'entretien-arbitre-rugby',
  'entretien-demographe',
  'grimaud-appel',
  'guayaquil-comptable',
  'majorite-loi-foret',
  'manille-jeepney',
  'musee-restitution-lille',
  'necrologie-ministre-belge',
  'nicosie-dessalement',
  'portrait-accordeuse',
  'radars-bruit-angers',
  'revue-presse-europeennes',
  'tennis-metz-finale',
  'tornade-haute-marne',
  'truffe-lalbenque',
  'tyrol-remontee',
  'verallane-semestre',
  'verif-amende-potager',
])

/** The articles that were the third to be measured fresh. */
const FIFTH_ARTICLES: ReadonlySet<string> = new Set([
  'assises-mayet',
  'biscuits-kervran',
  'carburant-abuja',
  'caribous-val-dor',
  'charleroi-escroc-coeur',
  'cloche-chartreuse',
  'conge-deuil-assemblee',
  'conseil-ile-olonne',
  'coupe-france-bergerac',
  'crue-tet-secours',
  'direct-incendie-corbieres',
  'edito-caisses',
  'enquete-scanner-chu',
  'entretien-cheffe-orchestre',
  'entretien-toponymiste',
  'etude-cachalots',
  'factuel-sapins-belgique',
  'film-saison-du-sel',
  'greve-bagagistes-lyon',
  'horloger-saint-imier',
  'judo-bucarest',
  'lac-malawi-maputo',
  'mort-accordeoniste',
  'pont-renory',
  'portrait-sabotier',
  'recreatrales-griotte',
  'sao-tome-legislatives',
  'traduction-pont-pelotas',
  'traduction-sauna-kuopio',
  'volcan-slamet',
])

/** The articles that were the fourth to be measured fresh. */
const SIXTH_ARTICLES: ReadonlySet<string> = new Set([
  'animaux-vivants-vingt-sept',
  'autobus-dannevirke',
  'avion-tourisme-carlat',
  'camping-abers-verts',
  'citerne-sotouboua',
  'corentyne-bac',
  'cotiniere-soles',
  'couvin-bourgmestre',
  'direct-eau-nancy',
  'direct-fond-rousses',
  'ecole-siorac-matelas',
  'entretien-doubleuse',
  'entretien-historien-cadastre',
  'entretien-pediatre-bronchiolite',
  'handball-phare-szeged',
  'hartowski-varsovie',
  'marche-poopo',
  'mitrovica-ecoles',
  'monoxyde-patinoire-bourges',
  'nuits-sans-avions',
  'permis-joue-la-montre',
  'portrait-projectionniste',
  'presbytere-moulins-engilbert',
  'rhin-bateliers',
  'soudeurs-trignac',
  'stalagmites-couserans',
  'tapissiere-sokolnicka',
  'tresoriere-valence',
  'vanille-sambava',
  'vauclair-termalba',
])

/** The cohort of an article, by the name of its file without the ending. */
export const cohortOf = (name: string): Cohort => {
  if (FIRST_ARTICLES.has(name)) return 'first'
  if (THIRD_ARTICLES.has(name)) return 'third'
  if (FOURTH_ARTICLES.has(name)) return 'fourth'
  if (FIFTH_ARTICLES.has(name)) return 'fifth'
  return SIXTH_ARTICLES.has(name) ? 'sixth' : 'later'
}
