import { describe, expect, it } from 'vitest'
import { rows } from '../dates/table.ts'
import { reader } from '../support/reader.ts'

/** « kind: name; kind: name », in the order of appearance; « - » for nobody and nothing. */
const named = (source: string): string =>
  reader
    .actors(source)
    .map(({ kind, name }) => `${kind}: ${name}`)
    .join('; ') || '-'

describe('what bears a name', () => {
  it.each(
    rows(`
    Le cyclone Berguitta s'éloigne. Berguitta a fait deux blessés. | -
    La tempête Leslie a touché l'Aude. « Leslie a tout emporté », dit un élu. | -
    Le chalutier Bugaled a sombré au large. | -
    Un couple de Hollandais a racheté le moulin. | -
    Trois Bavarois ont remporté l'épreuve, devant deux Tyroliens. | -
    Les Bretons ont perdu, les Normands aussi. | -
    Il travaille chez Harrow Consulting depuis mai. | organisation: Harrow Consulting
    La société Kerguen Advisory a fermé. Kerguen Advisory devait trois loyers. | organisation: Kerguen Advisory
    World Athletics a tranché hier. | organisation: World Athletics
    Une ligne relie Panabo City à Davao. | place: Panabo City; place: Davao
    La gendarmerie a bouclé Santa Rosalía, un bourg de montagne. | -
    Il a été transféré à la prison de haute sécurité de La Modelo. | place: La Modelo
    Des tirs ont éclaté dans deux quartiers, Villa Fátima et Los Ceibos. | place: Villa Fátima; place: Los Ceibos
    À Al-Fashir, on attend. Les rebelles encerclent Al-Fashir. | place: Al-Fashir
    Le quotidien portugais Diário da Manhã révèle l'affaire. | organisation: Diário da Manhã
    Le journal tchèque Lidové zprávy n'y croit pas. | organisation: Lidové
    Selon le Kampala Herald, le ministre est parti. | organisation: Kampala Herald
    Elle publie « Les Ombres » (La Renouée). | -
    « Vous partirez, si Dieu le veut », a dit le geôlier. | -
    (Elle sourit.) Non. | -
    „Qui veut payer cela?“, demande un habitant. | -
    PAS UNE MINUTE DE PLUS | -
    ENQUÊTE. Un matin de mars, la digue a cédé. | -
    L. B. Que le temps manque, surtout. | -
    Reportage Marta Kowalczyk, à Gdansk. | person: Marta Kowalczyk; place: Gdansk
    Le secrétaire aux Transports Rodrigo Bautista a nié. | person: Rodrigo Bautista
    MM. Kerbrat et Diallo ont signé. | person: Kerbrat; person: Diallo
    Mmes Le Goff et Santini ont refusé. | person: Le Goff; person: Santini
    La vieille madame Zhou s'est tue. | person: Zhou
    Dites Monique, a-t-elle lancé. | person: Monique
    Le café Le Balto a rouvert. | -
    Elle a lu le roman Belle Rive en une nuit. | -
    La maire Yolaine Ferrec s'oppose. Ferrec veut un vote. Le Bihan, lui, attend. | person: Yolaine Ferrec
    Yannick Le Bihan préside le club. Le Bihan a été réélu. | person: Yannick Le Bihan
    Les députés du groupe Rassemblement national ont voté contre. | organisation: Rassemblement national
    Le Défenseur des droits a été saisi. | organisation: Défenseur des droits
    Le Programme alimentaire mondial suspend ses convois. Le PAM attend. | organisation: Programme alimentaire mondial
    Le SNES-FSU et la FCPE ont saisi le rectorat de Lille. | organisation: SNES-FSU; organisation: FCPE; place: Lille; organisation: rectorat de Lille
    Le comité régional des pêches s'est prononcé contre. | organisation: comité régional des pêches
    La chambre régionale des comptes épingle la ville. | organisation: chambre régionale des comptes
    L'Autorité de la concurrence a donné son feu vert. | organisation: Autorité de la concurrence
    Bercy ne lâchera rien. | organisation: ministère de l'Économie
    L'accident s'est produit à Morlaix, dans le Finistère. | place: Morlaix; place: Finistère
    Les Ardéchois sont privés de courant en Ardèche et dans la Drôme. | place: Ardèche; place: Drôme
    Le tribunal judiciaire d'Angoulême a rendu son jugement. | place: Angoulême; organisation: tribunal judiciaire d'Angoulême
    La maire de Melun, Coralie Vannier, a porté plainte. | place: Melun; person: Coralie Vannier
    Toulon s'incline. L'entraîneur de Toulon a parlé d'un vol. | place: Toulon
    Le préfet de Haute-Marne a pris un arrêté. | place: Haute-Marne
    `),
  )('%s', (source, expected) => {
    expect(named(source)).toBe(expected)
  })

  it('is read from all mentions', () => {
    expect(named('Il vit à El-Fasher. On ne sait où se trouve El-Fasher, répète Mme Hassan.')).toBe(
      'place: El-Fasher; person: Hassan',
    )
    expect(named('Habitat Verger, dont la trésorière est partie, ferme. Habitat Verger a dit non.')).toBe(
      'organisation: Habitat Verger',
    )
    expect(named('Bastien Rochefort est parti. Rochefort a dit non.')).toBe('person: Bastien Rochefort')
    expect(named('Paul Riga est là. Riga a dit non. On en veut à Riga.')).toContain('person: Paul Riga')
  })
})
