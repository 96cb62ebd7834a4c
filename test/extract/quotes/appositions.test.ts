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
  'names beside what is said of them',
  `
  Un chauffeur lituanien, Tomas, patiente sur le parking : « Ici, le café est bon. » | Tomas: Ici, le café est bon.
  Joint par téléphone, Boubou, gardien du dépôt numéro 4, a raconté la nuit. « Tout brûlait », a dit ce père de trois enfants. | Boubou: Tout brûlait
  Greta Holm, une chercheuse suédoise qui a dirigé la mission, a décrit « un désert blanc ». | Greta Holm: un désert blanc
  Selon Greta Holm, un témoin qui passait a parlé d'« un désert blanc ». | ~témoin: un désert blanc
  La fondation a un refuge. Son directeur, le Belge Koen Maes, se garde de tout pronostic, mais évoque « une urgence vitale ». | Koen Maes: une urgence vitale
  « Elle chantait tout le temps », dit d'elle son amie la pianiste Clara Vidal. | Clara Vidal: Elle chantait tout le temps
  Un médiateur, l'ancien préfet Régis Faure, vient d'être nommé. Il se dit « serein ». | Régis Faure: serein
  Le maire a reçu la préfète. Cette dernière, Anne Rivoal, a parlé d'« un malentendu ». | Anne Rivoal: un malentendu
  Interrogée sur la suite, l'intéressée, Chloé Massip, a rougi : « On verra demain. » | Chloé Massip: On verra demain.
  Directeur du port de 2012 à 2017, il conteste les chiffres : « Je n'ai rien vu. » | ?: Je n'ai rien vu.
  La vieille madame Zhou s'est plainte du « bruit des pelles ». | Zhou: bruit des pelles
  `,
)

check(
  'where somebody works',
  `
  L'hydrologue Mei Lan de l'Université de Wuhan a plaidé pour que des terres soient « rendues au lac ». | Mei Lan: rendues au lac
  La biologiste Ana Ruiz de l'Ifremer parle d'« une piste sérieuse ». | Ana Ruiz: une piste sérieuse
  Ana Ruiz du CNRS parle d'« une piste sérieuse ». | Ana Ruiz: une piste sérieuse
  L'acteur Iñigo de la Vega parle d'« une piste sérieuse ». | Iñigo de la Vega: une piste sérieuse
  Chez Banque Marest, on juge l'annonce « rassurante pour la trésorerie ». | Banque Marest: rassurante pour la trésorerie
  Anne Rivoal est morte, a annoncé le CNRS, saluant « une savante sans rancune ». | CNRS: une savante sans rancune
  `,
)
