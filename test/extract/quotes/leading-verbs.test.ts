import { describe, expect, it } from 'vitest'
import { rows, told } from './told.ts'

const check = (name: string, table: string): void => {
  describe(name, () => {
    it.each(rows(table))('%s', (source, expected) => {
      expect(told(source)).toEqual(expected)
    })
  })
}

check(
  'verbs that lead to the one that tells',
  `
  Le maire préfère parler d'« un malentendu ». | ~maire: un malentendu
  Le bailleur s'est borné à évoquer « un incident ». | ~bailleur: un incident
  L'avocat tient à rappeler que « rien n'est jugé ». | ~avocat: rien n'est jugé
  Le préfet a fini par admettre « une erreur ». | ~préfet: une erreur
  La ministre ne cesse de répéter que « tout est prêt ». | ~ministre: tout est prêt
  La ministre n'a pas manqué de saluer « un geste fort ». | ~ministre: un geste fort
  Anne Rivoal s'empresse d'ajouter que « rien n'est signé ». | Anne Rivoal: rien n'est signé
  Un rapport laisse entendre que la vanne était fermée « depuis des mois ». | ~/rapport: depuis des mois
  Anne Rivoal vient d'annoncer « une pause ». | Anne Rivoal: une pause
  `,
)

check(
  'adverbs and phrases beside verbs',
  `
  Anne Rivoal met en avant « un milliard de travaux ». | Anne Rivoal: un milliard de travaux
  Marc Riou, dont je ne partage rien, a lui-même reconnu lundi qu'il y avait « un moment où le sourire menace ». | Marc Riou: un moment où le sourire menace
  Anne Rivoal s'attend à « un été chargé ». | Anne Rivoal: un été chargé
  L'entreprise tablait sur une reprise « dès l'automne ». | ~/entreprise: dès l'automne
  Tout juste Anne Rivoal lâche-t-elle que l'annonce a été faite « un peu vite ». | Anne Rivoal: un peu vite
  Anne Rivoal s'est souvenue que l'eau montait « plus vite qu'un cheval ». | Anne Rivoal: plus vite qu'un cheval
  « Salade, tomates ? », s'enquiert le président. | ~président: Salade, tomates ?
  « Un mouchard », traduit Anne Rivoal. | Anne Rivoal: Un mouchard
  Yanis M. est sorti libre. Il a levé la tête. « Pas un nuage », a-t-il dit. | Yanis M.: Pas un nuage
  Anne Rivoal, habitante du village Sanjiao, s'est souvenue que l'eau montait « plus vite qu'un cheval ». | Anne Rivoal: plus vite qu'un cheval
  `,
)
