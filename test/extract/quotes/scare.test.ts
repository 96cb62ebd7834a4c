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
    `),
  )('%s', (source, expected) => {
    expect(told(source)).toEqual(expected)
  })
})
