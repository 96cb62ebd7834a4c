import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'
import { rows } from './told.ts'

/** What was said, whoever said it. */
const wordsOf = (source: string): string[] => reader.quotes(source).map(({ text }) => text)

const check = (name: string, table: string): void => {
  describe(name, () => {
    it.each(rows(table))('%s', (source, expected) => {
      expect(wordsOf(source)).toEqual(expected)
    })
  })
}

check(
  'words are found whoever says them',
  `
  « Je n'ai rien signé », a lâché Hubert Masson, « et je ne signerai rien ». | Je n'ai rien signé | et je ne signerai rien
  Aux yeux d'Élodie Marchal, ce vote est « une insulte aux électeurs ». | une insulte aux électeurs
  De l'avis d'Armand Keller, l'équipe manque « de jambes et d'idées ». | de jambes et d'idées
  De l'aveu même de Claire Dumas, la campagne a été « ratée de bout en bout ». | ratée de bout en bout
  À en croire Sylvie Lacombe, le déficit est « une vue de l'esprit ». | une vue de l'esprit
  La ministre s'est dite « consternée » par ces images. | consternée
  Ayant jugé l'offre « indécente », Paul Vernier a quitté la table. | indécente
  Le président a reçu l'ambassadeur et dénoncé « une provocation ». | une provocation
  Le suspect aurait crié « vous allez tous payer » avant de s'enfuir. | vous allez tous payer
  « Nous irons au bout », a martelé Tomas Varga, avant d'appeler à « la mobilisation ». | Nous irons au bout | la mobilisation
  La chanteuse n'y voit « aucune provocation ». | aucune provocation
  Accusée d'avoir « trahi ses électeurs », la députée n'a pas répondu. | trahi ses électeurs
  Décrit par ses voisins comme « un homme discret », il vivait seul. | un homme discret
  Son directeur met en avant « un milliard d'euros de travaux ». | un milliard d'euros de travaux
  La ministre a rendu hommage à « une artiste généreuse ». | une artiste généreuse
  Son avocat n'a « pas de commentaire à faire à ce stade ». | pas de commentaire à faire à ce stade
  ''C'est un scandale'', s'étrangle Maud Tardieu. | C'est un scandale
  »Das ist vorbei«, a résumé Jutta Brandis. | Das ist vorbei
  `,
)

check(
  'titles, terms, names and irony are no words of anybody',
  `
  L'opposition a réagi au « scandale des cantines » par une motion.
  « La Traviata » sera jouée jeudi à Orange.
  Son prochain film, « Les Heures lentes », sortira en mai, a annoncé le distributeur.
  Ce que l'on appelle la « fuite des cerveaux » inquiète le gouvernement.
  Michel, dit « le Chat », a été condamné à huit ans de prison.
  Jean Rinaldi, alias « Petit Jean », a été arrêté, a annoncé le parquet.
  Une « cellule psychologique » a été mise en place, a précisé la préfecture.
  Le tribunal a statué sur les « emplois fictifs » de la mairie.
  Les manifestants brandissaient une pancarte « Non à la fermeture ».
  Elle a déclaré son amour pour « Casablanca », son film de chevet.
  Le « made in France » séduit, selon une étude.
  La pièce, « Un air de rien », raconte l'exil d'une famille.
  La commune a reçu le label « Ville fleurie », s'est réjoui le maire.
  Le navire-hôpital « Espérance » a accosté, a constaté un journaliste de l'AFP.
  Le piéton doit savoir distinguer la « zone de rencontre » de la « vélorue ».
  `,
)
