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
  'whom « qui » goes back to',
  `
  « C'est une honte ! » s'emporte Karim Belkacem, agriculteur à Saint-Flour, qui accuse l'État de l'avoir « abandonné ». | Karim Belkacem: C'est une honte ! | Karim Belkacem: abandonné
  « On ne lâchera rien », répète Sylvie Moreau, déléguée de Force ouvrière à Roubaix, qui réclame « des actes ». | Sylvie Moreau: On ne lâchera rien | Sylvie Moreau: des actes
  Le projet divise Nadia Kaci, libraire en Belgique, qui parle d'une « folie douce ». | Nadia Kaci: folie douce
  Le rapport est signé de Marc Seguin, médecin au Mans, qui décrit un service « à bout de souffle ». | Marc Seguin: à bout de souffle
  `,
)

check(
  'the subject of a gerund behind another quotation',
  `
  Qualifié de « clown » par son rival Thomas Petit, Jacques Noir a répliqué en parlant d'« attaques minables ». | Thomas Petit: clown | Jacques Noir: attaques minables
  « Rien n'est joué », a dit Lucie Faure, ajoutant que le dossier était « solide ». | Lucie Faure: Rien n'est joué | Lucie Faure: solide
  Accusé d'avoir « trahi » les ouvriers par le délégué Bruno Caron, Hervé Lemoine a dénoncé « une campagne de calomnies ». | Bruno Caron: trahi | Hervé Lemoine: une campagne de calomnies
  « Rien n'est joué », a dit Luc Faure, au cours d'une conférence de presse, ajoutant que le dossier était « solide ». | Luc Faure: Rien n'est joué | Luc Faure: solide
  Traitée de « menteuse » par Luc Ferrand, Anne Rivoal a quitté la salle en dénonçant « un procès politique ». | Luc Ferrand: menteuse | Anne Rivoal: un procès politique
  `,
)

check(
  'for whom something is, in contrast to others',
  `
  Pour Luc Faure en revanche, « le conseil se trompe de cible ». | Luc Faure: le conseil se trompe de cible
  Pour Anne Rivoal aussi, « le compte n'y est pas ». | Anne Rivoal: le compte n'y est pas
  Pour Luc Faure à Redon, « Le Phare » est un abri. |
  `,
)

check(
  'one of several, with the name behind it',
  `
  Des témoins ont parlé. « Ça tirait de partout », a raconté l'un d'eux, Issa Ouédraogo, commerçant. | Issa Ouédraogo: Ça tirait de partout
  Deux infirmières attendent. « On tient bon », sourit l'une d'elles, Marie Blanc. | Marie Blanc: On tient bon
  `,
)

check(
  'somebody cited by the source',
  `
  D'après Le Progrès, qui cite un enquêteur, l'argent « servait à payer des voyages ». | ~enquêteur: servait à payer des voyages
  Selon Le Monde, citant un proche du ministre, l'argent « servait à payer des voyages ». | ~proche/ministre: servait à payer des voyages
  `,
)

check(
  'a relative clause behind an incise',
  `
  « C'est un règlement de comptes », estime Yann Legros, que Patrick Vignal accuse de « mensonges ». | Yann Legros: C'est un règlement de comptes | Patrick Vignal: mensonges
  « Je pars », a dit Anne Rivoal, que Luc Faure juge « usée ». | Anne Rivoal: Je pars | Luc Faure: usée
  Anne Rivoal estime que Luc Faure est « usé ». | Anne Rivoal: usé
  `,
)

check(
  'calls and endings',
  `
  Paris a appelé « au respect des engagements pris ». | France: au respect des engagements pris
  Paul Wane a appelé « toutes les parties à la retenue ». | Paul Wane: toutes les parties à la retenue
  La CGT appelle « à la grève générale ». | Confédération générale du travail: à la grève générale
  Des élus ont appelé leur groupe « Ensemble ».
  Et la directrice de conclure : « Merci à tous. » | ~directrice: Merci à tous.
  Le directeur du théâtre de renchérir : « Bravo. » | ~directeur/théâtre: Bravo.
  `,
)

check(
  'titles of works with what they are behind them',
  `
  « Respire encore », son dernier single, a plu. « C'est doux », a dit Anne Rivoal. | Anne Rivoal: C'est doux
  « Je pars demain », un roman de Luc Faure, paraît jeudi.
  « Je pars demain », a dit Luc Faure, un romancier de Redon. | Luc Faure: Je pars demain
  `,
)

check(
  'whose mother',
  `
  Julien Doré rit. La chanteuse salue. Sa mère n'en revient pas. « Elle chantait déjà », raconte-t-elle. | ~mère: Elle chantait déjà
  Julien Doré rit. Sa mère n'en revient pas. « Il chantait déjà », raconte-t-elle. | ~mère/Julien Doré: Il chantait déjà
  `,
)

check(
  'a body that said what stands before',
  `
  L'aide a été acceptée, annonce le ministère de l'Intérieur. « Tout est prêt », justifie-t-il. | ~/ministère de l'Intérieur: Tout est prêt
  Le prix va baisser, assure la direction. « Nous avons entendu les usagers », ajoute-t-elle. | ~/direction: Nous avons entendu les usagers
  Le trafic reprendra, annonce la SNCF. « Les dégâts sont importants », précise-t-elle. | SNCF: Les dégâts sont importants
  Anne Roy a porté plainte, selon le parquet. « C'est une question d'honneur », explique-t-elle. | Anne Roy: C'est une question d'honneur
  Paul Martin a quitté le conseil, a annoncé la mairie. « J'ai fait mon temps », dit-il. | Paul Martin: J'ai fait mon temps
  `,
)

check(
  'charges, which nobody says',
  `
  L'ancien maire Paul Kervern est jugé par le tribunal de Brest pour « prise illégale d'intérêts » et « favoritisme ».
  Une enquête pour « tentative de meurtre » a été ouverte par le parquet de Lyon.
  Il est accusé par le parquet d'avoir « sciemment trompé » ses clients. | ~/parquet: sciemment trompé
  Il a été condamné pour avoir « sali la mémoire d'un homme », selon la présidente. | ~présidente: sali la mémoire d'un homme
  `,
)

check(
  'whoever goes on',
  `
  Le négociateur Antonio Dias a salué « un pas ». « La paix est là », a poursuivi le diplomate portugais. | Antonio Dias: un pas | Antonio Dias: La paix est là
  La cheffe Anne Roy a promis « une enquête ». « Rien ne sera caché », a poursuivi la quinquagénaire. | Anne Roy: une enquête | Anne Roy: Rien ne sera caché
  Le ministre Luc Faure a promis « une enquête ». « Rien ne sera caché », a poursuivi le préfet. | Luc Faure: une enquête | ~préfet: Rien ne sera caché
  `,
)

check(
  'the head of a dispatch',
  `
  Paris, 12 sept 2023 (AFP) - La ministre Anne Roy a annoncé un fonds. ¶ « Aucun maire ne sera seul », a-t-elle affirmé. | Anne Roy: Aucun maire ne sera seul
  Lyon (AFP) - Le préfet Luc Faure a fermé le pont. ¶ « Le risque est réel », a-t-il dit. | Luc Faure: Le risque est réel
  `,
)

check(
  'a description once the paragraph has gone on to somebody else',
  `
  « On a souffert », a dit l'entraîneur breton Luc Roy. ¶ En face, Marc Noir souriait moins. « C'est inacceptable », a tonné le technicien. | Luc Roy: On a souffert | Marc Noir: C'est inacceptable
  « On a souffert », a dit l'entraîneur breton Luc Roy. « C'est inacceptable », a ajouté le technicien. | Luc Roy: On a souffert | Luc Roy: C'est inacceptable
  `,
)

check(
  'a network that is called by a letter',
  `
  « Nous perdons un savant », a réagi Luc Faure sur X. Anne Rivoal a salué « un homme généreux ». | Luc Faure: Nous perdons un savant | Anne Rivoal: un homme généreux
  « Oui », a dit X. Durand. | X. Durand: Oui
  `,
)

check(
  'whom a new paragraph comes back to',
  `
  Jean Morel est mort. « On a compris », résumait son ami Claude Lor. ¶ Vice-président du groupe, il avait tout vu. « J'ai eu de la chance », disait-il. | Claude Lor: On a compris | ?: J'ai eu de la chance
  Jean Morel est mort. ¶ Né à Janzé, fils d'agriculteurs, il avait étudié à Rennes. « Personne n'en voulait », racontait-il. | Jean Morel: Personne n'en voulait
  `,
)

check(
  'what stands between an auxiliary and its participle',
  `
  L'armée russe a de son côté affirmé avoir visé « un dépôt ». | ~/armée russe: un dépôt
  Luc Faure a une nouvelle fois réclamé « des moyens ». | Luc Faure: des moyens
  Paul Martin a aussitôt répliqué que c'était « faux ». | Paul Martin: faux
  Le maire avait dès lundi promis « une réponse ». | ~maire: une réponse
  Le préfet a par ailleurs précisé que « tout allait bien ». | ~préfet: tout allait bien
  Anne Rivoal a d'ores et déjà annoncé « un effort ». | Anne Rivoal: un effort
  Anne Rivoal a dans la foulée promis « une enquête ». | Anne Rivoal: une enquête
  `,
)

check(
  'of whom somebody is the captain, which is no name',
  `
  Capitaine des Bleues depuis 2017, Wanda Roy a huit titres. « Je suis prête », dit-elle. | Wanda Roy: Je suis prête
  « Je suis prête », dit le capitaine des Essarts. | ~capitaine/Essarts: Je suis prête
  « Je suis prêt », dit M. des Essarts. | des Essarts: Je suis prêt
  `,
)

check(
  'what somebody does, in the words in which only he tells it',
  `
  La préfecture, de son côté, « attend les conclusions de l'expertise ». | ~/préfecture: attend les conclusions de l'expertise
  Contacté, Luc Faure (RN) « prend acte ». | Luc Faure: prend acte
  Sollicitée, la mairie « ne souhaite pas commenter ». | ~/mairie: ne souhaite pas commenter
  Selon Anne Rivoal, le groupe « attend la fin du mois ». | Anne Rivoal: attend la fin du mois
  Le maire « ment ». |
  `,
)

check(
  'a trainer where another may be one',
  `
  Son entraîneur, Luc Roy, a loué « la force » du club. ¶ « On a arrêté », a pesté Marc Noir. Le technicien a dénoncé « des erreurs ». | Luc Roy: la force | Marc Noir: On a arrêté | Marc Noir: des erreurs
  `,
)

check(
  'what somebody is said to do, behind a noun that may bear a name',
  `
  Luc Faure assure que son chef « ne tiendra pas longtemps ». | Luc Faure: ne tiendra pas longtemps
  Luc Faure estime que le terme « est mal choisi ». | Luc Faure: est mal choisi
  `,
)

check(
  'whose lawyer, by his title',
  `
  Me Luc Faure, l'un des avocats de M. Roy, plaidera. « Il est innocent », a dit l'avocat. | ~avocat: Il est innocent
  Le porte-parole de Mme Roy a parlé de « malentendu ». | ~porte-parole: malentendu
  `,
)

describe('what the headline says of people', () => {
  it('tells whom a description means', () => {
    const text =
      'Clara Marin a chanté. « Merci », dit Luc Faure. La chanteuse salue. « À demain », lance-t-elle.'
    expect(told(text, 'La chanteuse Clara Marin à Redon')).toEqual([
      'Luc Faure: Merci',
      'Clara Marin: À demain',
    ])
  })
})

check(
  'of bodies the one that the noun may stand for',
  `
  Le fabricant Norvane ferme son site. « C'est dur », réagit Anne Rivoal, de la CFDT. Le groupe invoque « la chute des ventes ». | Anne Rivoal: C'est dur | Norvane: la chute des ventes
  Michelin ferme son site. « C'est dur », réagit Anne Rivoal. Le syndicat exige « des actes ». | Anne Rivoal: C'est dur | ~/syndicat: des actes
  `,
)

check(
  'an infinitive that tells what happened',
  `
  « On verra bien », de répondre Sylvie Moreau. « C'est faux », d'ajouter Luc Faure, maire de Sens. | Sylvie Moreau: On verra bien | Luc Faure: C'est faux
  « Je n'ai rien à ajouter », a laissé savoir Anne Rivoal. | Anne Rivoal: Je n'ai rien à ajouter
  Le « plan B », de retour à Paris Luc Martin le sait. |
  `,
)

check(
  'an answer that another gives than who spoke last',
  `
  Il dit à Luc Faure : « Je pars ». Réponse, par haut-parleur : « Bon vent à tous ! » | ?: Je pars | ?: Bon vent à tous !
  « Je ne signerai pas un chiffre faux », écrit Luc Faure. La réponse tient en une ligne : « Alors trouve un chiffre juste. » | Luc Faure: Je ne signerai pas un chiffre faux | ?: Alors trouve un chiffre juste.
  Luc Roy entraîne Pau. « C'est un scandale », a lâché le coach adverse, Paul Essart, avant de sortir. | Paul Essart: C'est un scandale
  « C'est oui », a dit à Dakar Papa Sarr. | Papa Sarr: C'est oui
  `,
)
