import { describe, expect, it } from 'vitest'
import { rows, told } from './told.ts'

describe('marks without speech', () => {
  it.each(
    rows(`
    Un assureur annonçait à 317 salariés leur « mobilité externe accompagnée ». |
    La préfecture a annoncé la création d'une « cellule d'appui ». |
    Le maire a présenté la « brigade verte » aux parents. |
    La préfecture a annoncé une « décision injuste ». | ~/préfecture: décision injuste
    Le maire a annoncé que la ville ferait « tout ce qu'il faut ». | ~maire: tout ce qu'il faut
    « Nous vous offrons la possibilité de partir », écrit la directrice du « capital humain ». | ~directrice: Nous vous offrons la possibilité de partir
    « Atlas sonore du gallo », Presses de Rennes, 312 pages, 29 €. |
    Personne ne lui a demandé de réduire sa « consommation contrainte ». |
    Leur mère les a appelés Salam et Sabr, « Paix » et « Patience ». |
    La reine commente l'arrivée du « siège aux deux serpents » au palais. |
    Le maire dénonce le coût du « projet le plus fou du siècle ». | ~maire: projet le plus fou du siècle
    « Une honte », un mot qui revient souvent. | ?: Une honte
    Ce que la direction appelle une « réorganisation » supprimera 80 postes, déplore Paul Garnier. |
    Les phoques vivent en groupes que les biologistes appellent des « chœurs ». |
    Le bateau s'appelle Amani. Ça signifie, grossièrement, « paix des eaux ». |
    Les jeunes appellent cela « ghoster ». |
    Elle est morte avant que la ville ne lui commande « Jour de pluie ». |
    La conservatrice Anna Nowak présente jeudi « La Trame du temps ». |
    Le ministre a présenté « ses excuses ». | ~ministre: ses excuses
    L'historienne rappelle qu'en 1789, on accusait les « affameurs » de cacher le blé. |
    Le maire accuse les « pilleurs » d'avoir tout pris. | ~maire: pilleurs
    Le « quoi qu'il en coûte » a pris fin, a dit le ministre. |
    Le maire vante le « fait maison ». |
    Le village, classé parmi les « plus beaux de France », attend les touristes. |
    « La trame du temps », au musée de Gap, jusqu'au 3 mai. |
    Les manifestants brandissaient des pancartes « On lâche rien ». |
    La ministre a lancé le « pass rail ». |
    La ministre a lancé un « appel à la raison ». | ~ministre: appel à la raison
    Le gouvernement mise sur les « territoires d'industrie ». |
    Le maire estime que la « gentrification » gagne le centre. |
    Le maire estime que c'est une « erreur ». | ~maire: erreur
    L'avocat a plaidé la « légitime défense ». |
    Il est soupçonné de « blanchiment aggravé », a précisé le parquet. |
    Le préfet a annoncé la mise en place d'un « couloir humanitaire ». |
    Elle se veut « ville amie des enfants ». |
    `),
  )('%s', (source, expected) => {
    expect(told(source)).toEqual(expected)
  })
})
