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
  La présidente, Anne Colas, feuillette le dossier. La salle attend. Des chèques. Une signature. Silence. « Je comptais remettre », murmure Patricia Roux. « Quand ? », demande la magistrate. | Patricia Roux: Je comptais remettre | Anne Colas: Quand ?
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

check(
  'the office of whoever was named without one',
  `
  « C'est un chèque en bois », a attaqué Christelle Ritter. La maire de Wittenheim refuse de « cautionner ». | Christelle Ritter: C'est un chèque en bois | Christelle Ritter: cautionner
  « On ne reconstruit pas avec des formulaires », s'emporte Estelle Marin. « Jamais », a lancé la députée. | Estelle Marin: On ne reconstruit pas avec des formulaires | Estelle Marin: Jamais
  « On n'en peut plus », soupire Josiane Petit. Le maire de Lens promet « des renforts ». | Josiane Petit: On n'en peut plus | ~maire/Lens: des renforts
  « On n'en peut plus », soupire Anne Petit, patronne du bar. La maire de Lens promet « des renforts ». | Anne Petit: On n'en peut plus | ~maire/Lens: des renforts
  Cédric Schmidt s'est abstenu. « À ce prix, non », a résumé le professeur d'histoire. | Cédric Schmidt: À ce prix, non
  La préfète, Sophie Béraud, suit le dossier. « Nous jugerons », prévient la haute fonctionnaire. | Sophie Béraud: Nous jugerons
  Levan Bacha, instituteur, a six élèves. « Quatre l'an prochain », soupire le maître d'école. | Levan Bacha: Quatre l'an prochain
  Son prédécesseur, Jean-Michel Cros, en rit encore. « On m'a dit trop raide », ironise le septuagénaire. | Jean-Michel Cros: On m'a dit trop raide
  Maxime Guégan a 31 ans. Luc Roy en a 60. « Et alors ? », dit le trentenaire. | Maxime Guégan: Et alors ?
  `,
)

describe('the one of the headline', () => {
  it.each(
    rows(`
  Océane Pradel a battu la Tchèque Barbora Novak. ¶ « J'ai regardé les nuages », a souri la gauchère. | Océane Pradel: J'ai regardé les nuages
  Océane Pradel est née à Lens en 1930. La fille de facteur part à Genève. « J'écoutais », racontait-elle. | Océane Pradel: J'écoutais
  Océane Pradel a tout gardé. « J'avais peur », dit-elle. ¶ Quand le numérique arrive, tout s'arrête. « J'ai cru en mourir, croyez-moi. » | Océane Pradel: J'avais peur | Océane Pradel: J'ai cru en mourir, croyez-moi.
  Océane Pradel a tout gardé. ¶ Voies navigables de France lui laisse la maison. « Après, je prendrai un vélo. » | ?: Après, je prendrai un vélo.
  Océane Pradel joue demain. Suivront Noyon et Senlis. Son père, Luc Pradel, sera là. « On y croit », dit l'artisan. | Luc Pradel: On y croit
  `),
  )('%s', (source, expected) => {
    expect(told(source, 'Océane Pradel ou la vie devant soi')).toEqual(expected)
  })
})

check(
  'groups of whom one is meant',
  `
  Luc Roy défie Marc Riou. Les deux joueurs se connaissent. « Il ronfle », a prévenu Marc Riou. Réponse de l'intéressé : « C'est lui. » | Marc Riou: Il ronfle | ?: C'est lui.
  `,
)
