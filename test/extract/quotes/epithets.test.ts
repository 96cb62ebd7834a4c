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
  'what somebody is besides, where nobody else was told to be one',
  `
  Catherine Pinault, cheffe de file de l'opposition, a haussé le ton. « On repeint le salon », a lancé l'infirmière. | Catherine Pinault: On repeint le salon
  C'est Sabrina Colin, première adjointe, qui sera maire. L'enseignante promet « un moratoire ». | Sabrina Colin: un moratoire
  Le Pr Hervé Dalban met en garde. « Rien ne presse », insiste le toxicologue. | Hervé Dalban: Rien ne presse
  Pascale Humbert est déléguée CFDT. « On connaît la musique », redoute l'ouvrière. | Pascale Humbert: On connaît la musique
  Le directeur de l'hôpital, Julio Cardenas, a été suspendu. « J'avais alerté », a affirmé le médecin. | Julio Cardenas: J'avais alerté
  L'ailier Théo Granjon est sorti blessé. « Ce n'est rien », a rassuré l'arrière Marc Fontan. | Marc Fontan: Ce n'est rien
  Le relieur Honoré Blanc est mort. Sa fille, Mireille Blanc, a repris l'atelier. « Je colle, je couds », sourit la relieuse. | Mireille Blanc: Je colle, je couds
  Le comédien Emir Kaplan raconte tout. À ses côtés, Hannah Dietz joue une veuve. « On a ri », confie l'actrice. | Hannah Dietz: On a ri
  Paul Martin, maire de Sens, a vu passer le camion. « Il roulait vite », dit le chauffeur. | ~chauffeur: Il roulait vite
  Paul Martin, 43 ans, a été blessé au bras. « Il remarchera », assure le médecin. | ~médecin: Il remarchera
  Paul Martin et Luc Morin siègent au conseil. « On verra », a dit l'enseignant. | ~enseignant: On verra
  Une infirmière était là. Anne Rivoal, sénatrice, aussi. « On manque de tout », dit l'infirmière. | ~infirmière: On manque de tout
  La mère des garçons, Sabrina Morin, tremble encore. La maire, Nathalie Castan, les félicite. « Je les ai grondés », confie l'aide-soignante. | ~aide-soignante: Je les ai grondés
  `,
)

check(
  'whoever stands before the court',
  `
  Le tribunal a condamné jeudi Sylvain Grandval. « J'ai commencé par dix euros », a soufflé le prévenu. | Sylvain Grandval: J'ai commencé par dix euros
  À la barre, Patricia Roux garde son manteau. Devant le tribunal, cette comptable répondait d'abus de confiance. « Je comptais remettre », murmure la prévenue. | Patricia Roux: Je comptais remettre
  Marc Riou a les yeux rouges. Il est poursuivi pour vol. « J'avais faim », répète le prévenu. | Marc Riou: J'avais faim
  Marc Riou a été agressé à Lens. « Je regrette », répète le prévenu. | ~prévenu: Je regrette
  « C'est une honte », a condamné le maire, Paul Morin. Le prévenu a parlé d'une « bêtise ». | Paul Morin: C'est une honte | ~prévenu: bêtise
  `,
)

check(
  'the last one told about, named or not',
  `
  Le directeur, Olivier Thouvenin, a témoigné. Le maire, lui, n'était pas là. « La commune est trahie », a écrit l'élu. | ~maire: La commune est trahie
  Le maire soutient le mouvement. « Je leur ai laissé les clés », a souri Jean Maleyrat, invité de la radio. L'élu parle d'une « farce ». | Jean Maleyrat: Je leur ai laissé les clés | Jean Maleyrat: farce
  Anne Colas a sorti le calendrier. Le reste du temps, les élèves sont répartis. « On fait de la garderie », s'indigne cette aide à domicile. | Anne Colas: On fait de la garderie
  Le chimiste Erik Frank a isolé une molécule. Le Suisse l'a brevetée. « À tout hasard », glisse-t-il. | Erik Frank: À tout hasard
  Au micro de notre correspondante, le Pr Hervé Dalban met en garde. « Rien ne presse », insiste-t-il. | Hervé Dalban: Rien ne presse
  `,
)

check(
  'pronouns that leave it open whom they mean',
  `
  « Je signe », dit Sylvette Gailhard. ¶ Le maire, Pascal Bozier, hésite. La commune a deux mois ; elle y songe. « C'est cher », plaide-t-il. | Sylvette Gailhard: Je signe | Pascal Bozier: C'est cher
  La ministre, Shanti Ramdin, a protesté. ¶ Un accord a été signé ; il ne dit rien du fleuve. ¶ Lilian Amat attend. Elle vend des fruits. « Je passe », dit-elle. | ?: Je passe
  Anne Rivoal a vu le fleuve. Une loi a partagé les eaux et elle parle d'« un partage ». | ?: un partage
  Le pêcheur Luc Roy a vu le fleuve, et il promet « un combat ». | Luc Roy: un combat
  `,
)

check(
  'bodies that others speak through or to',
  `
  Paris, par la voix de son ministre Luc Roy, a dénoncé « une erreur ». | Luc Roy: une erreur
  Le club, par la voix de sa présidente Anne Colas, a promis « une réponse ». | Anne Colas: une réponse
  « Ils sont manipulés », a affirmé à la radio Patria Sur le vice-ministre Luc Roy. | Luc Roy: Ils sont manipulés
  « Ils sont manipulés », a affirmé au quotidien Le Phare Luc Roy, le maire. | Luc Roy: Ils sont manipulés
  `,
)

check(
  'any verb right behind the words',
  `
  Me Luc Roy rappelle les faits. « Elle a payé », tente-t-il. | Luc Roy: Elle a payé
  Anne Colas n'en mène pas large. « Il m'a appris à écouter », admire-t-elle. | Anne Colas: Il m'a appris à écouter
  « C'était un beau chèque », ne cache pas le maire, Luc Roy. | Luc Roy: C'était un beau chèque
  « C'était un beau chèque », n'oublie pas Luc Roy. | Luc Roy: C'était un beau chèque
  Luc Roy attend. « Tout finit par arriver », paraît-il. | ?: Tout finit par arriver
  `,
)

check(
  'silence before an answer',
  `
  La présidente, Claire Colas, s'étonne. « Vous aviez pourtant une calculette. » Silence. « Je la laissais toujours dans le tiroir. » | Claire Colas: Vous aviez pourtant une calculette. | ?: Je la laissais toujours dans le tiroir.
  `,
)
