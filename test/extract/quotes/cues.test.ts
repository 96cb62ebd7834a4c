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
  La défense a plaidé « l'accident », l'accusation « la préméditation ». | l'accident | la préméditation
  Ni lui ni son avocat n'ont souhaité réagir « à ce stade ». | à ce stade
  Le film est, de l'avis unanime de la critique, « un chef-d'œuvre absolu ». | un chef-d'œuvre absolu
  L'animateur est accusé par une collaboratrice d'avoir eu « des gestes déplacés ». | des gestes déplacés
  Dans un message, le général Aoun les exhorte à « tenir coûte que coûte ». | tenir coûte que coûte
  Les voisins gardent le souvenir d'un garçon « drôle et attentionné ». | drôle et attentionné
  L'Union européenne considère Kiev comme un « partenaire », a déclaré le porte-parole. | partenaire
  L'ONG a dit attendre « des garanties minimales » avant toute reprise. | des garanties minimales
  Et M. de Kersauson d'ajouter que la facture a été réglée « rubis sur l'ongle ». | rubis sur l'ongle
  Il n'a rien filtré, sinon un appel à « un dialogue inclusif ». | un dialogue inclusif
  # Sandra, auxiliaire de vie : « On me parle de 2030 ! » | On me parle de 2030 !
  « On a manqué de médecins, détaille Fred Holveck, directeur du site. Tant pis. » | On a manqué de médecins. Tant pis.
  « On l'a arrêté une fois, lance Nino Abach, qui campe ici depuis mai. On recommencera. » | On l'a arrêté une fois. On recommencera.
  « Elle n'a pas triché, elle n'a pas lu », lâche un cadre. | Elle n'a pas triché, elle n'a pas lu
  Le sélectionneur veut « un groupe jeune, ambitieux et solidaire ». | un groupe jeune, ambitieux et solidaire
  « Le tribunal appréciera », élude-t-elle. | Le tribunal appréciera
  L'ancien boxeur se souvient d'un père « dur mais juste ». | dur mais juste
  Le gouvernement « prend acte » de cette décision, a réagi Matignon. | prend acte
  La réunion a été « professionnelle, constructive », selon la ministre. | professionnelle, constructive
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
  L'enquête sur les « frégates de Taïwan » a duré dix ans, rappelle l'avocat.
  Un homme portant un gilet « Sécurité » a été interpellé, a précisé la police.
  Le député a critiqué la politique de la « ville du quart d'heure ».
  Le chanteur a repris « Hallelujah » devant une foule en larmes.
  Le pays sort de sa politique « zéro Covid », a annoncé le gouvernement.
  Les enquêteurs s'intéressent à un certain « Momo », selon le parquet.
  La bactérie « mangeuse de chair » a tué trois personnes, ont indiqué les autorités.
  Le collège a mis en place une « ligne d'écoute » pour les élèves, a indiqué la rectrice.
  Le congrès adoptera sa « feuille de route » samedi, selon la direction du parti.
  « Neige de mai », d'Amra Horvat, sort mercredi.
  « Les Gens d'en face » (Gallimard, 320 pages) est son troisième roman.
  Les physiciens parlent de « matière noire » pour désigner cette masse manquante.
  Les casques « bleus » ont été visés, a annoncé la mission.
  Le groupe compte fermer ses magasins « non rentables » d'ici 2026.
  Le tribunal a écarté la circonstance de « bande organisée ».
  Il comparaissait pour « violences en réunion » devant le tribunal.
  Le juge a cité l'adage « nul n'est censé ignorer la loi ».
  Le piéton doit savoir distinguer la « zone de rencontre » de la « vélorue ».
  `,
)
