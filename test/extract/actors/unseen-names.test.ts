import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

const named = (source: string): string[] => reader.actors(source).map(({ kind, name }) => `${kind}: ${name}`)

describe('names that no list knows', () => {
  it.each<[string, string[]]>([
    ['Le notaire Aurélien de la Brosse est là. M. de la Brosse assure.', ['person: Aurélien de la Brosse']],
    ['Joost van der Meulen est parti. Van der Meulen a nié.', ['person: Joost van der Meulen']],
    [
      'L’architecte José Luis Ibarra Montoya s’en va. Ibarra Montoya proteste.',
      ['person: José Luis Ibarra Montoya'],
    ],
    [
      'L’imam Youssef ben Khaled al-Mansouri a prié. M. al-Mansouri se tait.',
      ['person: Youssef ben Khaled al-Mansouri'],
    ],
    [
      'Nguyen Thi Bich Ngoc, 54 ans, tient l’épicerie. Mme Nguyen ouvre tôt.',
      ['person: Nguyen Thi Bich Ngoc'],
    ],
    [
      'La Dre Inès Choukri et dom Philibert Arnoux ont signé.',
      ['person: Inès Choukri', 'person: Philibert Arnoux'],
    ],
    [
      'Pierre Santini et sa fille Léa Santini tiennent l’auberge.',
      ['person: Pierre Santini', 'person: Léa Santini'],
    ],
    ['Mohammed el-Hadj Saïd arrive. Mohammed El Hadj Saïd repart.', ['person: Mohammed el-Hadj Saïd']],
    ['Mgr Dominique Reboul a prié.', ['person: Dominique Reboul']],
    ['Devant la porte, Monique attend.', ['person: Monique']],
    ['Sandra, aide à domicile, sourit.', ['person: Sandra']],
    ['Philippe (Cher) : « Je suis seul. »', ['person: Philippe']],
  ])('%s', (source, expected) => {
    expect(named(source).filter((name) => name.startsWith('person'))).toEqual(expected)
  })
})

describe('firms and bodies that are only named in their article', () => {
  it.each<[string, string[]]>([
    ['Le fabricant de cellules Voltanor a fermé. Voltanor l’a confirmé.', ['organisation: Voltanor']],
    ['Le britannique Kelsing achète. Kelsing a dit oui.', ['organisation: Kelsing']],
    ['Un gérant de chez Morane Finance hésite.', ['organisation: Morane Finance']],
    ['L’association Eau vive attaque. « Non », promet Eau vive.', ['organisation: Eau vive']],
    ['L’ONG Médecins du fleuve reste. Médecins du fleuve a peur.', ['organisation: Médecins du fleuve']],
    [
      'D’après le syndicat Solidarité paysanne, rien. Solidarité paysanne défile.',
      ['organisation: Solidarité paysanne'],
    ],
    ['Selon L’Écho du Vivarais, il renonce.', ['organisation: L’Écho du Vivarais']],
    ['Dans un entretien au Courrier des Alpilles, il raconte.', ['organisation: Courrier des Alpilles']],
    ['Le groupe de Maud Sterckx travaille.', ['person: Maud Sterckx']],
  ])('%s', (source, expected) => {
    expect(named(source)).toEqual(expected)
  })
})

describe('nobody', () => {
  it.each([
    'Le navire, le « Santa Rosario », a coulé à 15H00 (07H00 GMT).',
    'La série « Zenica Blues » commence.',
    'Le télescope spatial James-Webb tourne.',
    'Baptisée Nyx-4, la planète dérive.',
    'Ils sont partis à Las Palmas.',
    'I. S.-B. : Je me méfie du mot.',
    'Les ONG ont reçu un SMS.',
    'La société Aquaflor pour rassurer ses clients a écrit.',
  ])('in « %s »', (source) => {
    expect(named(source).filter((name) => name.startsWith('person'))).toEqual([])
  })
})
