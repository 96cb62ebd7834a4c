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
  'where somebody comes from, before the name',
  `
  « On reviendra », a promis l'Italien Fabio Conti. | Fabio Conti: On reviendra
  « On reviendra », a promis le Bhoutanais Tashi Dorji. | Tashi Dorji: On reviendra
  « On reviendra », a promis la Landaise Alice Ferrand. | Alice Ferrand: On reviendra
  « On reviendra », a promis le Breton Yann Le Goff. | Yann Le Goff: On reviendra
  « On reviendra », a promis, à deux pas de lui, la Malawite Ruth Banda. | Ruth Banda: On reviendra
  « On reviendra », a promis le Norvégien. | ~Norvégien: On reviendra
  `,
)

check(
  'a name that is not the speaker’s',
  `
  « Le prix du bois a doublé », explique le directeur de la scierie Valbois de Commercy, Hubert Lang. | Hubert Lang: Le prix du bois a doublé
  « Le prix du blé a doublé », explique le patron du moulin Sorel, Guy Perret. | Guy Perret: Le prix du blé a doublé
  « Le prix du blé a doublé », explique le maire Hubert Lang. | Hubert Lang: Le prix du blé a doublé
  « Rien n'avance », regrette le secrétaire général de la CFDT Transports, Olivier Bastide. | Olivier Bastide: Rien n'avance
  « Rien n'avance », regrette le député LR Bastide. | Bastide: Rien n'avance
  « On attend », a raconté à l'AFP Argentina das Dores, une infirmière. | Argentina das Dores: On attend
  Paule Rivet partira le 3 mai de Brest à Port Alma, aux Malouines. « On a hâte », dit-elle. | Paule Rivet: On a hâte
  « Je plaiderai la relaxe », prévient son conseil, Me Karim Haddad. | Karim Haddad: Je plaiderai la relaxe
  Le ministre d'État Paul Garrigue a parlé d'un « signal fort ». | Paul Garrigue: signal fort
  À Mirepoix, Cathy Roussel a perdu six hectares. « Tout a gelé », confie-t-elle. | Cathy Roussel: Tout a gelé
  Née à Lens, de son nom de jeune fille Aubert, Martine Lebon a grandi sur les quais. « On jouait », raconte-t-elle. | Martine Lebon: On jouait
  `,
)

check(
  'the agent right before a colon',
  `
  « Nous avons tort », admet Me Paul Sarre, avant de se faire couper par la présidente : « Gardez cela pour demain. » | Paul Sarre: Nous avons tort | ~présidente: Gardez cela pour demain.
  « C'est faux », s'écrie Marc Dupré, aussitôt repris par la juge Anne Colas : « Laissez parler le témoin. » | Marc Dupré: C'est faux | Anne Colas: Laissez parler le témoin.
  Marc Dupré est accueilli par un gardien : « Il fallait appeler. » | ~gardien: Il fallait appeler.
  Marc Dupré, choqué par la décision, répond : « Je ferai appel. » | Marc Dupré: Je ferai appel.
  Marc Dupré passe par le maire de Redon et promet : « Je ferai appel. » | Marc Dupré: Je ferai appel.
  `,
)

check(
  'a body that « il » or « elle » stands for in its sentence',
  `
  Paul Vernier dirige la mutuelle. Le syndicat a signé, alors qu'il dénonçait en mars « un accord au rabais ». | ~/syndicat: un accord au rabais
  Luc Ferrand préside. Quant au Medef, il a fait savoir qu'il serait « vigilant ». | Medef: vigilant
  Luc Ferrand préside. Quant à la Fondation Abbé Pierre, elle dénonce « un abandon ». | Fondation Abbé Pierre: un abandon
  Luc Ferrand préside. Quant à Nadia Kaci, elle dénonce « un abandon ». | Nadia Kaci: un abandon
  Paul Vernier préside la séance. Le syndicat a signé. « Un accord au rabais », a-t-il déploré, selon Paul Vernier. | ~/syndicat: Un accord au rabais
  Anne Rivoal assure que la mairie a signé, mais qu'elle le fera « à reculons ». | Anne Rivoal: à reculons
  `,
)

check(
  'whom others talked about',
  `
  On a arrêté Bruno Tessier à la gare. « Du bon travail », a salué le juge Olivier Hancart. ¶ À la barre, l'intéressé a pleuré. « Je ne sais pas », a-t-il dit. | Olivier Hancart: Du bon travail | Bruno Tessier: Je ne sais pas
  On a arrêté Bruno Tessier et Marc Petit. « Du bon travail », a salué le juge Olivier Hancart. ¶ À la barre, l'intéressé a pleuré. « Je ne sais pas », a-t-il dit. | Olivier Hancart: Du bon travail | ?: Je ne sais pas
  Le procès de Lionel Castaing s'est ouvert lundi. Le président, Alain Dubosc, l'a interrogé. « Je n'ai rien pris », a lâché le prévenu. | Lionel Castaing: Je n'ai rien pris
  Un gamin a sonné. Il s'appelle Samir Benali. « Elle m'a ouvert », se souvient celui qui est devenu son associé. | Samir Benali: Elle m'a ouvert
  « On y croyait », admet Joël Maury. Le voilà qui parle de « casse sociale ». | Joël Maury: On y croyait | Joël Maury: casse sociale
  `,
)

check(
  'one of two men, as against the other',
  `
  Jacques Melin a tenu bon. Son voisin, Luc Harel, a vendu le troupeau. Lui a acheté du foin. « C'est ça ou fermer », dit-il. | ?: C'est ça ou fermer
  Jacques Melin a tenu bon. Lui a acheté du foin. « C'est ça ou fermer », dit-il. | Jacques Melin: C'est ça ou fermer
  `,
)

check(
  'a profession right behind whoever spoke',
  `
  « On a tout arrêté », raconte Didier Thorel, chef de chantier. L'ingénieur assure que le pont était « en bon état ». | Didier Thorel: On a tout arrêté | Didier Thorel: en bon état
  Le capitaine Marco Delgado était plus dur. « On s'est endormis », a fulminé le défenseur argentin. | Marco Delgado: On s'est endormis
  « On a tout arrêté », raconte Didier Thorel, chef de chantier. Le préfet assure que le pont était « en bon état ». | Didier Thorel: On a tout arrêté | ~préfet: en bon état
  « On a tout arrêté », raconte Didier Thorel, chef de chantier. Le médecin assure que les blessés étaient « en bon état ». | Didier Thorel: On a tout arrêté | ~médecin: en bon état
  « On a tout arrêté », raconte le maire, Didier Thorel. La chercheuse assure que le pont était « en bon état ». | Didier Thorel: On a tout arrêté | ~chercheuse: en bon état
  `,
)

check(
  'relatives, by other words',
  `
  Jeanne Aubry et son mari, Robert, vivent là. « Les verres tremblent », raconte Jeanne Aubry. « On s'y fait », tempère son époux. | Jeanne Aubry: Les verres tremblent | Robert: On s'y fait
  Gisèle Pontac pétrit. Son fils Mathieu est parti. « Il a choisi l'informatique. » | ?: Il a choisi l'informatique.
  Le boulanger, Luc Caron, est parti. « Elle a choisi l'informatique. » | Luc Caron: Elle a choisi l'informatique.
  Gisèle Pontac pétrit. Son fils Mathieu est parti. « J'ai choisi l'informatique. » | Mathieu: J'ai choisi l'informatique.
  `,
)

check(
  'somebody who had an office, and somebody else',
  `
  Un employé, Barnabé Roux, a dévissé les plaques. ¶ L'ancien adjoint à la culture parle d'un « scandale ». | ~ancien adjoint: scandale
  L'avocat Ange Santini conteste. L'ancien préfet de région y voit « un signal d'alarme ». | ~ancien préfet/région: un signal d'alarme
  Anne Rivoal conteste. L'ancienne sénatrice y voit « un signal d'alarme ». | Anne Rivoal: un signal d'alarme
  `,
)

check(
  'whoever made a work',
  `
  Le film d'Hélène Quintin sort jeudi. Maud Aubert y est prodigieuse. « Elle n'a rien demandé », raconte la cinéaste. | Hélène Quintin: Elle n'a rien demandé
  Le dernier roman de Paul Sarre sort jeudi. Marc Dupré l'a lu. « Un pari », dit le romancier. | Paul Sarre: Un pari
  Le voisin de Paul Sarre a peur. Le maire, Marc Dupré, l'a vu. « Un pari », dit le romancier. | ~romancier: Un pari
  `,
)

check(
  'whoever goes on',
  `
  L'économiste Paul Garnier juge la réforme « inutile ». « Elle ne rapportera rien », poursuit le professeur à Sciences Po. | Paul Garnier: inutile | Paul Garnier: Elle ne rapportera rien
  « On tient », lâche Ronan Guégan, patron du Viking. Le gazole a doublé. « Je dois de l'argent à mon bateau », poursuit le marin. | Ronan Guégan: On tient | Ronan Guégan: Je dois de l'argent à mon bateau
  « On tient », lâche le maire, Ronan Guégan. « Le village est isolé », ajoute le préfet. | Ronan Guégan: On tient | ~préfet: Le village est isolé
  « On tient », lâche Ronan Guégan, pêcheur. « Le village est isolé », poursuit le préfet. | Ronan Guégan: On tient | ~préfet: Le village est isolé
  « On tient », lâche Ronan Guégan, pêcheur. « Le village est isolé », poursuit une habitante. | Ronan Guégan: On tient | ~habitante: Le village est isolé
  `,
)

check(
  'ages and callings',
  `
  L'astronaute Chiara Ricci partira en mars. La pilote de 38 ans y restera six mois. « Ma fille me manquera », dit-elle. | Chiara Ricci: Ma fille me manquera
  « On tient », dit Isabelle. Leur fille Margaux reprendra la ferme. « J'ai ça dans le sang », assure la jeune femme de 24 ans. | Isabelle: On tient | Margaux: J'ai ça dans le sang
  Un témoin, Paul Aubry, a tout vu. Le conducteur de 34 ans est indemne. « J'ai freiné », dit-il. | ~conducteur: J'ai freiné
  Le docteur Henri Lacombe a raccroché. « J'ai tout essayé », soupire le généraliste. | Henri Lacombe: J'ai tout essayé
  Lina Bouvier rit. Son entraîneuse, Carole Petit, l'observe. « Elle ira loin », dit Carole Petit. La gamine rougit. « Je dois progresser », dit-elle. | Carole Petit: Elle ira loin | Lina Bouvier: Je dois progresser
  La sénatrice Joan Whitfield est candidate. « Il est temps », a lancé la démocrate du Nevada. | Joan Whitfield: Il est temps
  Un passager, Alain Ribot, a filmé la scène. « Tout le monde criait », relate ce cadre bancaire. | Alain Ribot: Tout le monde criait
  Son guide, le Suisse Beat Imhof, a renoncé. « Le corps a dit non », dit-il. | Beat Imhof: Le corps a dit non
  Matteo Rinaldi rayonnait. « C'est magique », s'enthousiasmait le pilote Ferrari. | Matteo Rinaldi: C'est magique
  `,
)

check(
  'somebody else than whoever was the subject',
  `
  Jean Colin n'a pas convaincu Marc Duval. « C'est insuffisant », a-t-il réagi. | ?: C'est insuffisant
  Jean Colin a perdu. « C'est injuste », a-t-il réagi. | Jean Colin: C'est injuste
  Claire Simon a reçu une lettre. Elle disait : « Partez. » | ?: Partez.
  Claire Simon a écrit une lettre. Elle disait : « Je pars. » | Claire Simon: Je pars.
  Julie Arnoux a succédé à Odile Brun. Cette dernière reste au conseil. « Je serai vigilante », prévient-elle. | Odile Brun: Je serai vigilante
  Jean Colin et Marc Duval se sont écharpés. « Vous mentez », a lancé le premier. « Prouvez-le », a répondu l'autre. | Jean Colin: Vous mentez | Marc Duval: Prouvez-le
  À côté, sa femme Monique tient une pancarte : « On crève en silence ». | ?: On crève en silence
  « Elle a du courage », dit la maire, Sophie Lenoir. À gauche, on moque « le retour des revenants ». | Sophie Lenoir: Elle a du courage | ?: le retour des revenants
  Paul Delmas et Anne Lurçat ont publié. Leurs confrères saluent « un travail remarquable ». | ~confrères: un travail remarquable
  `,
)

check(
  'nobody to be mistaken for the speaker',
  `
  Lise Caron a perdu, contrée par Maud Aubry. La Tarbaise, élue meilleure joueuse, a pleuré. « C'est fou », a-t-elle dit. | ~Tarbaise: C'est fou
  Le père Noël est passé. « C'est pour vous », a-t-il lancé. | ~père: C'est pour vous
  `,
)

check(
  'a place that goes on talking',
  `
  La Belgique est loin. « On n'en revient pas. » | ?: On n'en revient pas.
  Anne Rivoal est loin. « On n'en revient pas. » | Anne Rivoal: On n'en revient pas.
  `,
)

check(
  'firms that no list knows',
  `
  Vinci invite les automobilistes à « différer leur voyage ». | ~/Vinci: différer leur voyage
  Natixis juge les résultats « solides ». | ~/Natixis: solides
  Personne ne juge les résultats « solides ».
  Hier encore, invités à « différer leur voyage », des automobilistes sont partis. | ?: différer leur voyage
  `,
)

check(
  'the comma inside the marks',
  `
  James Oduya a promis une enquête. "Nous ne laisserons personne au-dessus de la loi," il a dit. | James Oduya: Nous ne laisserons personne au-dessus de la loi,
  `,
)

check(
  'words that are no term of a paraphrase',
  `
  Marie Prigent assure que les travaux seront faits « avant Noël ». | Marie Prigent: avant Noël
  Selon Paul Garnier, le gouvernement « se trompe de priorité ». | Paul Garnier: se trompe de priorité
  Selon Paul Garnier, la « task force » est prête.
  `,
)

describe('whom the headline is about', () => {
  it('is meant before anybody is named', () => {
    const source =
      'La musicienne est morte à 89 ans. Elle disait du jazz qu’il « respire ». Lucie Bernard vivait à Lille.'
    expect(told(source, 'Lucie Bernard, la mort d’une reine')).toEqual(['Lucie Bernard: respire'])
  })

  it('is not whoever holds an office', () => {
    const source = 'La ministre est venue. Elle a salué « une voix ». Lucie Bernard vivait à Lille.'
    expect(told(source, 'Lucie Bernard, la mort d’une reine')).toEqual(['~ministre: une voix'])
  })
})
