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
  'descriptions of somebody told about',
  `
  Ursula Brenner, ministre suisse, a vu à Oslo le ministre norvégien Lars Tveit. Son homologue norvégien a jugé le plan « incompréhensible ». | Lars Tveit: incompréhensible
  Poursuivi pour vol, le notaire Philippe Garrigou a été entendu jeudi. « Je rembourserai », a répété le prévenu. | Philippe Garrigou: Je rembourserai
  Marc Riou, président de la chambre d'agriculture, a été reçu. L'agriculteur promet une action « dès lundi ». | Marc Riou: dès lundi
  Anne Rivoal, 62 ans, et Julie Morin, 40 ans, ont témoigné. « Il pleuvait », se souvient la sexagénaire. | Anne Rivoal: Il pleuvait
  « On n'a plus rien », souffle Josiane. Son voisin René acquiesce. « Plus rien du tout », dit le retraité. | Josiane: On n'a plus rien | René: Plus rien du tout
  L'Espagnole Marta Ruiz a gagné le slalom. « Je n'y crois pas », a réagi la Catalane. | Marta Ruiz: Je n'y crois pas
  Joint par téléphone, Noureddine Haddad, chauffeur, attend. « On nous dit demain », soupire ce père de six enfants. | Noureddine Haddad: On nous dit demain
  Le ministre de l'Économie a annoncé une hausse. « Il le fallait », a justifié Pierre Vannier. Le locataire de Bercy exclut « tout retour ». | Pierre Vannier: Il le fallait | Pierre Vannier: tout retour
  La modératrice, la journaliste Anne Rivoal, a dû intervenir. La modératrice a réclamé « un peu de calme ». | Anne Rivoal: un peu de calme
  Le nom de Marc Riou circule, mais l'intéressé dément. « Personne ne m'a appelé », dit-il. | Marc Riou: Personne ne m'a appelé
  « Il est doué », dit son entraîneur Marc Fontan. Le principal intéressé reste modeste : « J'ai eu de la chance. » | Marc Fontan: Il est doué | ?: J'ai eu de la chance.
  `,
)

check(
  'relatives, lawyers and entourages',
  `
  « Tout va bien », assure Michel Coz. « Pas du tout », corrige sa femme, Josiane. « Nous partons », annonce cette dernière. | Michel Coz: Tout va bien | Josiane: Pas du tout | Josiane: Nous partons
  L'entourage de la ministre Hélène Carpentier assure que « rien n'est fait ». | ~/entourage de la ministre Hélène Carpentier: rien n'est fait
  L'avocat de l'ancien maire Paul Riou, Me Jean Durand, a plaidé « la folie ». | Jean Durand: la folie
  Le porte-parole du ministre Marc Loiseau a dit « non ». | ~porte-parole/ministre Marc Loiseau: non
  Marianne Escoffier a commencé par nier. Son cabinet évoque « une version non consolidée ». | ~cabinet/Marianne Escoffier: une version non consolidée
  « Mon client conteste les faits », a déclaré l'avocat de Thomas Ribeiro. | ~avocat/Thomas Ribeiro: Mon client conteste les faits
  Pour Me Katia Sorel, le dossier « ne tient pas debout ». Son avocate craint « le tribunal du marché ». | Katia Sorel: ne tient pas debout | Katia Sorel: le tribunal du marché
  Le président du club, Michel Coz, a parlé. Le président de l'agglomération promet une réponse « avant lundi ». | ~président/agglomération: avant lundi
  Le maire de Redon a démissionné. Le maire de Vannes regrette « un gâchis ». | ~maire/Vannes: un gâchis
  `,
)

check(
  'pairs, groups and gaps',
  `
  Marc Riou regrette « un manque de dialogue », sa collègue Anne Rivoal « une occasion manquée ». | Marc Riou: un manque de dialogue | Anne Rivoal: une occasion manquée
  Le maire (LR) de Sarlat, Jean Faugère, et la députée Inès Malaval s'opposent. La seconde dénonce « un gâchis ». | Inès Malaval: un gâchis
  Marc Riou et Paul Kervern débattent. Les deux candidats sont d'accord. « Nous voulons la même chose », a-t-il résumé. | ?: Nous voulons la même chose
  Plusieurs témoins ont parlé. « On nous a menti », confie l'un d'eux. | ~témoin: On nous a menti
  Le maire a voté pour. La mairie, elle, évoque un projet « exemplaire ». | ~/mairie: exemplaire
  Anne Rivoal cite Paul Kervern, mort en 1984, pour qui un film était « un train dans la nuit ». | Paul Kervern: un train dans la nuit
  Dans une lettre au préfet, Anne Rivoal écrit que « la ville ne paiera pas ». | Anne Rivoal: la ville ne paiera pas
  Anne Rivoal lit une lettre à voix haute : « Votre sacristain boit. » | ?: Votre sacristain boit.
  Il est venu hier, se souvient le doyen, Marcel Brunel : « On n'attendait personne. » | Marcel Brunel: On n'attendait personne.
  Marc Riou, à qui elle a montré la place Saint-Michel, aurait glissé : « Rendez-moi la canne. » | Marc Riou: Rendez-moi la canne.
  `,
)

check(
  'new offices, regions, answers and those who never left the page',
  `
  L'association, présidée par Claude Amiel, a saisi la justice. « Nous voulons être entendus », plaide-t-il. Le maire, qui porte le projet, parle d'« acharnement ». | Claude Amiel: Nous voulons être entendus | ~maire: acharnement
  Bruno Rouvier a fustigé « une politique de Gribouille ». Le Vendéen a prévenu que son groupe refuserait « ce texte ». | Bruno Rouvier: une politique de Gribouille | Bruno Rouvier: ce texte
  Une position que regrette le rapporteur centriste Hervé Maurin : « On passe à côté d'un compromis. » | Hervé Maurin: On passe à côté d'un compromis.
  Yves Lannuzel n'est guère mieux loti. « J'ai tout arraché », soupire ce producteur de fraises. | Yves Lannuzel: J'ai tout arraché
  Accusé d'avoir détourné des fonds, l'ancien maire de Hautefage, Jean-Louis Peyrat, a parlé. « J'ai signé sans lire », a-t-il reconnu. | Jean-Louis Peyrat: J'ai signé sans lire
  Une fidèle, Josiane, est venue de Lyon. « C'était le rêve de ma vie », confie-t-elle. | Josiane: C'était le rêve de ma vie
  Anne Rivoal a gagné le Tour. Y pense-t-elle encore ? « Non. Ce soir, je pense à des frites. » | Anne Rivoal: Non. Ce soir, je pense à des frites.
  Le prix a été décerné à Anne Rivoal. « Je suis ravie », a dit la romancière. ¶ La neige tombe. ¶ Le jury dîne. ¶ Le livre est introuvable. L'auteure promet « une suite ». | Anne Rivoal: Je suis ravie | Anne Rivoal: une suite
  Anne Rivoal est morte à Vannes. ¶ Les années 1970 sont belles. New York l'invite. Berlin l'expose. La neige tombe. ¶ « Un bruit, c'est quelqu'un », répétait-elle. | Anne Rivoal: Un bruit, c'est quelqu'un
  `,
)

check(
  'who is new, and who was somebody',
  `
  Nadia Ferhat se souvient. « J'entends encore le bruit », dit-elle. La psychologue qui la suit parle d'un « traumatisme intact ». | Nadia Ferhat: J'entends encore le bruit | ~psychologue: traumatisme intact
  Ministre de la Santé de 2012 à 2017, Martine Alvarez a été auditionnée. « Je n'ai rien reçu », a affirmé l'ancienne ministre. | Martine Alvarez: Je n'ai rien reçu
  L'Australien Nick Sharpe a éliminé le Serbe Milan Petrovic. « J'ai joué libéré », a dit le premier. Le Serbe a reconnu avoir été « dominé ». | Nick Sharpe: J'ai joué libéré | Milan Petrovic: dominé
  Le peintre Yan Riou expose à Dijon. « Ici, je respire », glisse l'artiste d'origine chinoise. | Yan Riou: Ici, je respire
  Sergueï Riabkov, son interlocuteur russe, évoque des échanges « difficiles ». Le diplomate exclut « toute attaque ». | Sergueï Riabkov: difficiles | Sergueï Riabkov: toute attaque
  `,
)

check(
  'what a person is called by age, trade and luck',
  `
  Camille Roussel, 29 ans, a accouché dans sa voiture. « Je n'ai pas eu le temps d'avoir peur », sourit la jeune maman. | Camille Roussel: Je n'ai pas eu le temps d'avoir peur
  Exploitant à Broons, Hervé Le Bihan a perdu ses serres. « Tout est par terre », constate l'agriculteur. | Hervé Le Bihan: Tout est par terre
  Au café, Jocelyne essuie les verres. La neige tombe. Ils étaient quatre, raconte la patronne. « Trois sont partis. » | Jocelyne: Trois sont partis.
  La présidente du tribunal, Sylvie Darrigade, a lu une lettre. « C'est de vous ? », a demandé la magistrate. | Sylvie Darrigade: C'est de vous ?
  La championne du monde, Annelotte de Wit, a chuté. « Le pavé choisit », philosophait la Néerlandaise. | Annelotte de Wit: Le pavé choisit
  Jean Vasseur et Luc Morin sont restés assis. « On verra bien », a dit le jeune homme. | ~jeune homme: On verra bien
  Pianiste à Lyon, Nadia Ferhat a joué. Marc Riou, violoniste, aussi. « Le public nous porte », dit la musicienne. | Nadia Ferhat: Le public nous porte
  Sa mère, Josiane Coz, a quitté la salle. « Il est seul », elle a dit plus tard aux reporters. | Josiane Coz: Il est seul
  `,
)
