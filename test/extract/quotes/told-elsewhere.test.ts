import { describe, expect, it } from 'vitest'
import { rows, told } from './told.ts'

const check = (name: string, table: string, title?: string): void => {
  describe(name, () => {
    it.each(rows(table))('%s', (source, expected) => {
      expect(told(source, title)).toEqual(expected)
    })
  })
}

check(
  'an incise without a subject, as translated pages have it',
  `
  Doña Remedios, de 81 années, n'attendit pas. « Ma mère semait à la lune », expliqua en zapotèque. | Doña Remedios: Ma mère semait à la lune
  De son côté, l'entreprise rejeta la décision. « Nous irons devant la cour », signala à travers un communiqué. | ~/entreprise: Nous irons devant la cour
  Paul Martin est venu. ¶ La pluie tombait. « Les papiers sont prêts », — ont assuré dans la mairie. | ~/mairie: Les papiers sont prêts
  La pluie tombait. « Les papiers sont prêts », assura hier. | ?: Les papiers sont prêts
  `,
)

check(
  'any verb behind its pronoun',
  `
  La foule attendait l'évêque de Mbale. « Prions pour eux », a-t-il psalmodié. | ~évêque/Mbale: Prions pour eux
  Anne Rivoal est sortie la première. « Prions pour eux », s'est-elle crispée. | Anne Rivoal: Prions pour eux
  Anne Rivoal est sortie la première. « Prions pour eux », a-t-il semblé. | ?: Prions pour eux
  `,
)

check(
  '« celui que »',
  `
  L'entraîneur Mathias Perrin avait été critiqué. « Qu'ils dorment bien », a glissé celui que l'on surnomme le Druide. | Mathias Perrin: Qu'ils dorment bien
  « Qu'ils dorment bien », a glissé celui que l'on surnomme le Druide. | ?: Qu'ils dorment bien
  `,
)

check(
  'who is to be something',
  `
  « On a tout appris », dit Guy Morel, conducteur de four, qui sera élu président de la coopérative. ¶ Le vice-président de la région, Luc Vial, a signé. Il faudra un four. « On nous dit bravo », lâche le futur président. | Guy Morel: On a tout appris | Guy Morel: On nous dit bravo
  « On a tout appris », dit Guy Morel, conducteur de four. ¶ Le vice-président de la région, Luc Vial, a signé. Il faudra un four. « On nous dit bravo », lâche le futur président. | Guy Morel: On a tout appris | ~futur président: On nous dit bravo
  Anne Caron, qui est maire de Redon, a signé. Guy Morel attendait. ¶ Il faudra un four. « On nous dit bravo », lâche la maire. | Anne Caron: On nous dit bravo
  `,
)

check(
  'the minister of the sentence before',
  `
  Au premier rang, Élodie Sabart a encaissé. « Vous votez une dépense », a lancé la ministre déléguée chargée des transports. | Élodie Sabart: Vous votez une dépense
  Au premier rang, Élodie Sabart et Anne Roy ont encaissé. « Vous votez une dépense », a répliqué la ministre déléguée chargée des transports. | ~ministre déléguée chargée/transports: Vous votez une dépense
  Au premier rang, Élodie Sabart, médecin, a encaissé. « Vous votez une dépense », a lancé la ministre déléguée chargée des transports. | ~ministre déléguée chargée/transports: Vous votez une dépense
  Élodie Sabart a pris la parole. « Vous mentez », a répliqué la ministre déléguée chargée des transports. | ~ministre déléguée chargée/transports: Vous mentez
  Julie Costa avait écrit à la ministre. « Nous verrons », a répondu la ministre de la Culture. | ~ministre/Culture: Nous verrons
  Élodie Sabart a perdu son emploi. « Le marché recule », a répliqué la directrice de l'usine. | ~directrice/usine: Le marché recule
  `,
)

check(
  'the office that an incise names last',
  `
  La mine rouvrira lundi, a annoncé mardi le ministre des Mines. ¶ « L'accord est signé », a dit Chanda Mulo devant le Parlement. ¶ Le groupe paiera. Le ministre a dit n'attendre « aucune surprise ». | Chanda Mulo: L'accord est signé | Chanda Mulo: aucune surprise
  La ville rachètera le Rex, a confirmé jeudi la maire de Vire. « On a eu peur », a confié Sandra Leroy dans le hall. La maire promet « un lieu vivant ». | Sandra Leroy: On a eu peur | ~maire: un lieu vivant
  La mine rouvrira lundi, a annoncé mardi le ministre des Mines. ¶ « C'est une folie », a dénoncé Chanda Mulo devant le Parlement. ¶ Le groupe paiera. Le ministre a dit n'attendre « aucune surprise ». | Chanda Mulo: C'est une folie | ~ministre: aucune surprise
  `,
)

check(
  'whoever won',
  `
  Lucas Vuilleme (FRA) devance Mikel Zubia (ESP). ¶ « Belle bataille », a salué le vainqueur du Tour 1985. | ~vainqueur/Tour: Belle bataille
  Lucas Vuilleme (FRA) devance Mikel Zubia (ESP) de 9 secondes. ¶ Le vainqueur du jour au micro : « J'ai roulé à l'ancienne ! » | Lucas Vuilleme: J'ai roulé à l'ancienne !
  `,
  "Tour du Jura : Vuilleme s'impose au sommet",
)

check(
  'whoever won, where two did',
  `
  Lucas Vuilleme s'est imposé samedi, Mikel Zubia a remporté l'étape dimanche. ¶ Le vainqueur du jour au micro : « J'ai roulé à l'ancienne ! » | ~vainqueur/jour: J'ai roulé à l'ancienne !
  `,
)

check(
  'the predecessor told once',
  `
  Julie Sarra ferre les ânes. Son prédécesseur, Jean Bordes, passe tous les jours. ¶ Il pleut. ¶ L'an dernier, Julie Sarra avait fini quatrième. « Il lui manque un peu de vice », juge son prédécesseur. | Jean Bordes: Il lui manque un peu de vice
  Julie Sarra ferre les ânes. ¶ L'an dernier, elle avait fini quatrième. « Il lui manque un peu de vice », juge son prédécesseur. | ~prédécesseur/Julie Sarra: Il lui manque un peu de vice
  `,
  'Julie Sarra, maréchale-ferrante à 26 ans',
)

check(
  'what bears nobody’s name',
  `
  « C'est fini », manifesta à la sortie du tribunal Adriana Luna. | Adriana Luna: C'est fini
  « Chaque siège coûte cher », a dit le chef du conseil Adrian Whitmore. | Adrian Whitmore: Chaque siège coûte cher
  « Les papiers sont en ordre », a remarqué la procureure de district Natalia Orlova. | Natalia Orlova: Les papiers sont en ordre
  Le directeur de l'entreprise « Teploset » Rouslan Ibatov est interrogé. Il assurait : « Le four tiendra. » | Rouslan Ibatov: Le four tiendra.
  « La grève continue », a déclaré le secrétaire général du Mineworkers Union of Zambia, Joseph Sika. | Joseph Sika: La grève continue
  Dans l'opposition, l'Écolo Samuel Grosj dénonce « une farce ». | Samuel Grosj: une farce
  La digue tient, « pour l'instant », a précisé la Ville jeudi. | ~/Ville: pour l'instant
  `,
)

check(
  'an intertitle that repeats a quotation',
  `
  Paul Martin est parti. ¶ - « Des semaines d'attente » - ¶ « Nous connaissons des semaines d'attente », a confié Anne Rivoal. | Anne Rivoal: Des semaines d'attente | Anne Rivoal: Nous connaissons des semaines d'attente
  « On y va », a dit Paul Martin. ¶ - « Une ligne de vie » - ¶ Il pleuvait. | Paul Martin: On y va | ?: Une ligne de vie
  `,
)

check(
  'whoever a description does not fit',
  `
  Hugo Garon, 21 ans, a renversé le match. « C'est fou », a-t-il dit. Son adversaire, lui, a craqué. « Je n'ai pas su gérer », a admis le prodige. | Hugo Garon: C'est fou | ~prodige: Je n'ai pas su gérer
  Hugo Garon, 21 ans, a renversé le match. « C'est fou », a souri le prodige de Murcie, 18 ans. | ~prodige: C'est fou
  Hugo Garon, 21 ans, a renversé le match. « C'est fou », a souri le prodige. | Hugo Garon: C'est fou
  Le Russe, tenant du titre, se méfie : « Il a une main incroyable. » | ~Russe: Il a une main incroyable.
  Julie Marchal ne répond pas. L'avocat de la ville a plaidé. Celui de la gérante, Me Paul Crozet, ironise. « Je n'ai rien signé », répète la gérante. | Julie Marchal: Je n'ai rien signé
  « Je n'ai rien signé », a répété la gérante du foyer des Lilas, 61 ans. « On verra », a-t-elle ajouté. | ~gérante: Je n'ai rien signé | ~gérante: On verra
  `,
)

check(
  'an office under its other name',
  `
  Les primes baisseront, a annoncé la conseillère fédérale Anne-Laure Droz. ¶ « C'est intenable », a martelé la ministre de la Santé. | Anne-Laure Droz: C'est intenable
  Les primes baisseront, ont annoncé les conseillères fédérales Anne-Laure Droz et Karine Keller. La conseillère fédérale Karine Keller et la conseillère fédérale Anne-Laure Droz ont signé. ¶ « C'est intenable », a martelé la ministre de la Santé. | ~ministre/Santé: C'est intenable
  Le président Issa Kabo a été renversé lundi. « L'ordre règne », a assuré le général. | ~général: L'ordre règne
  Le chef de la junte, Min Aung Htun, a parlé dimanche. ¶ « Il faut du temps », a déclaré le général. | Min Aung Htun: Il faut du temps
  « C'est une erreur », critique Thomas Lenoir. | Thomas Lenoir: C'est une erreur
  Reste l'office. L'établissement public assure qu'il « appliquera la loi ». | ~/établissement public: appliquera la loi
  Les autorités leur demandent de « rester chez eux ». | ~/autorités: rester chez eux
  `,
)

check(
  'what a trade calls something, and what things are sorted by',
  `
  Les sociologues parlent de « plafond de verre ». |
  Les syndicats parlent d'un « mépris total ». | ~/syndicats: mépris total
  Un tableau classe les agences par « panier moyen ». |
  Le canton est classé « zone à risque ». |
  `,
)
