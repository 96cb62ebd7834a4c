import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { parseDates } from '../../../src/extract/dates/parse.ts'
import { rows, written } from './table.ts'

/** A Friday. */
const PUBLISHED = { published: { date: '2022-01-21' } }

const told = (text: string): string =>
  findDates(parseDates(text), PUBLISHED)
    .map((mention) => `${mention.text} = ${written(mention)}`)
    .join('; ')

const check = (name: string, table: string): void => {
  it.each(rows(table))(`${name}: %s`, (sentence, value) => {
    expect(told(sentence)).toBe(value === '-' ? '' : value)
  })
}

describe('dates in sentences published on Friday 21 January 2022', () => {
  check(
    'a weekday follows the tense of its verb',
    `
    Le ministre a reçu mardi les syndicats. | mardi = 2022-01-18
    Les syndicats seront reçus mardi à Matignon. | mardi = 2022-01-25
    Le Parlement se prononcera jeudi sur ce texte. | jeudi = 2022-01-27
    Le Parlement s'est prononcé jeudi sur ce texte. | jeudi = 2022-01-20
    Mercredi, la cour rendra son arrêt. | Mercredi = 2022-01-26
    Mercredi, la cour a rendu son arrêt. | Mercredi = 2022-01-19
    La cour doit rendre son arrêt mercredi. | mercredi = 2022-01-26
    Une grève est prévue lundi dans les écoles. | lundi = 2022-01-24
    Une grève a été suivie lundi dans les écoles. | lundi = 2022-01-17
    Le tribunal va examiner lundi la requête. | lundi = 2022-01-24
    Le président rencontre lundi son homologue chilien. | lundi = 2022-01-24
    Attendu samedi à Nice, le club s'entraîne encore. | samedi = 2022-01-22
    L'incendie s'était déclaré dimanche dans un entrepôt. | dimanche = 2022-01-16
    Un accord signé mercredi à Lima prévoit une trêve. | mercredi = 2022-01-19
    Le scrutin devrait avoir lieu dimanche. | dimanche = 2022-01-23
    La navette décollera ce samedi. | ce samedi = 2022-01-22
    Le maire a présenté ses excuses ce jeudi. | ce jeudi = 2022-01-20
    Le maire présentera son bilan mardi prochain. | mardi prochain = 2022-01-25
    Il avait quitté l'hôpital vendredi dernier. | vendredi dernier = 2022-01-14
    Le match a été reporté à lundi en huit. | lundi en huit = 2022-01-31
    La foire se tiendra vendredi 28 et samedi 29 : manèges, tombola. | vendredi 28 et samedi 29 = 2022-01-28..2022-01-29 day
    Les deux hommes se retrouveront jeudi à 14h30. | jeudi à 14h30 = 2022-01-27
    Le convoi est parti mardi soir de Brest. | mardi soir = 2022-01-18
    Un homme est mort dans la nuit de mercredi à jeudi. | la nuit de mercredi à jeudi = 2022-01-19..2022-01-20 day
    Les pourparlers, qui avaient débuté lundi, reprendront. | lundi = 2022-01-17
    Le porte-parole a indiqué mardi que le texte serait voté jeudi. | mardi = 2022-01-18; jeudi = 2022-01-27
    La séance de mardi devait être courte. | mardi = 2022-01-18
    L'accord doit être soumis au vote des marins, jeudi et vendredi. | jeudi et vendredi = 2022-01-27..2022-01-28 day
    « Lundi, j'ai contrôle avec les troisièmes », dit-elle. | Lundi = 2022-01-24
    « Lundi, on était tranquilles », dit-elle. | Lundi = 2022-01-17
    Rendez-vous lundi à 7 heures pour la suite. | lundi à 7 heures = 2022-01-24
    Inscriptions au café du port avant mercredi midi. | mercredi midi = 2022-01-26
    Le canal sera vidé lundi et mardi de la semaine prochaine. | lundi et mardi de la semaine prochaine = 2022-01-24..2022-01-25 day
    La digue a cédé mardi de la semaine dernière. | mardi de la semaine dernière = 2022-01-11
    Selon la police, deux suspects ont été arrêtés mercredi et un troisième jeudi. | mercredi = 2022-01-19; jeudi = 2022-01-20
    `,
  )
  check(
    'a day without a year takes the nearest one that the tense allows',
    `
    Le musée a rouvert le 3 novembre. | le 3 novembre = 2021-11-03
    Le musée rouvrira le 3 novembre. | le 3 novembre = 2022-11-03
    Le procès s'ouvrira le 15 mars à Rennes. | le 15 mars = 2022-03-15
    Le procès s'est ouvert le 15 mars à Rennes. | le 15 mars = 2021-03-15
    En mars, le groupe avait annoncé un plan social. | mars = 2021-03
    En mars, le groupe annoncera un plan social. | mars = 2022-03
    Les ventes ont reculé en août. | août = 2021-08
    La réforme entrera en vigueur le 1er septembre. | le 1er septembre = 2022-09-01
    Le 28 décembre, le gouvernement a durci les règles. | Le 28 décembre = 2021-12-28
    L'audience est fixée au 8 avril. | 8 avril = 2022-04-08
    La loi votée le 12 octobre n'est pas appliquée. | le 12 octobre = 2021-10-12
    Le sommet initialement prévu le 5 février est annulé. | le 5 février = 2022-02-05
    Il est né le 3 mai 1951 à Tours. | le 3 mai 1951 = 1951-05-03
    Le 12 janvier 2022, le fleuve a débordé. | Le 12 janvier 2022 = 2022-01-12
    Elle se rendra mardi 25 janvier à Oslo. | mardi 25 janvier = 2022-01-25
    Elle s'est rendue mardi 18 à Oslo. | mardi 18 = 2022-01-18
    La trêve a été conclue fin décembre. | fin décembre = 2021-12-21..2021-12-31 about
    Les travaux doivent finir fin mars. | fin mars = 2022-03-21..2022-03-31 about
    Les premiers essais auront lieu mi-février. | mi-février = 2022-02-11..2022-02-20 about
    Le chantier doit être livré d'ici la fin du mois. | la fin du mois = 2022-01-21..2022-01-31 about
    Le chantier sera livré en début de semaine. | début de semaine = 2022-01-24..2022-01-25 about
    Le texte sera adopté d'ici (à) fin mars. | fin mars = 2022-03-21..2022-03-31 about
    Depuis octobre, les prix ont doublé. | octobre = 2021-10
    Le festival se tiendra du 7 au 17 juillet. | du 7 au 17 juillet = 2022-07-07..2022-07-17 day
    Le festival s'est tenu du 7 au 17 juillet. | du 7 au 17 juillet = 2021-07-07..2021-07-17 day
    La mairie a promis une campagne de comptage au printemps. | printemps = 2022-03-20..2022-06-20 about
    Les écluses resteront fermées le 28 avril. | le 28 avril = 2022-04-28
    Le jugement n'est pas attendu avant l'automne. | l'automne = 2022-09-23..2022-12-20 about
    La fête annoncée pour le 15 mai, aura lieu le 14. | le 15 mai = 2022-05-15; le 14 = 2022-05-14
    L'explosion s'est produite le 16 au petit matin. | le 16 au petit matin = 2022-01-16
    Il restera en poste jusqu'au 31 mars. | 31 mars = 2022-03-31
    `,
  )
  check(
    'lists and ranges share what they do not repeat',
    `
    Il sera le 10 à Rome, le 12 à Madrid et le 13 février à Lisbonne. | le 10 = 2022-02-10; le 12 = 2022-02-12; le 13 février = 2022-02-13
    Il sera le 10 février à Rome, le 12 à Madrid et le 13 à Lisbonne. | le 10 février = 2022-02-10; le 12 = 2022-02-12; le 13 = 2022-02-13
    La rencontre aura lieu le 10 mars à Rome. Le 12, il ira à Madrid. | le 10 mars = 2022-03-10; Le 12 = 2022-03-12
    Les audiences des 9 et 12 janvier ont été courtes. | 9 = 2022-01-09; 12 janvier = 2022-01-12
    Les audiences des 9 et 10 janvier ont été courtes. | 9 et 10 janvier = 2022-01-09..2022-01-10 day
    Il a plu lundi et jeudi. | lundi = 2022-01-17; jeudi = 2022-01-20
    Il a plu lundi, mardi et mercredi. | lundi, mardi et mercredi = 2022-01-17..2022-01-19 day
    Le salon a duré du samedi 8 au dimanche 16 janvier. | du samedi 8 au dimanche 16 janvier = 2022-01-08..2022-01-16 day
    Deux tours, le 10 et le 24 avril, sont prévus. | le 10 = 2022-04-10; le 24 avril = 2022-04-24
    Du 28 février au 3 mars, les cours seront suspendus. | Du 28 février au 3 mars = 2022-02-28..2022-03-03 day
    Entre 2015 et 2018, il a dirigé l'usine. | Entre 2015 et 2018 = 2015-01-01..2018-12-31 year
    La mission a duré de mars 2019 à juin 2021. | de mars 2019 à juin 2021 = 2019-03-01..2021-06-30 month
    En janvier et février 2021, tout a fermé. | janvier = 2021-01; février 2021 = 2021-02
    `,
  )
  check(
    'anaphora count from the day just told',
    `
    Le sommet s'ouvrira le 10 mars. Deux jours plus tard, les ministres se retrouveront. | le 10 mars = 2022-03-10; Deux jours plus tard = 2022-03-12
    Le 3 janvier, il a démissionné. Le lendemain, il quittait le pays. | Le 3 janvier = 2022-01-03; Le lendemain = 2022-01-04
    Le 3 janvier, il a démissionné. La veille, il avait juré de rester. | Le 3 janvier = 2022-01-03; La veille = 2022-01-02
    « Le 10 mars sera décisif », déclarait jeudi le préfet. La signature se fera trois jours plus tard. | Le 10 mars = 2022-03-10; jeudi = 2022-01-20; trois jours plus tard = 2022-03-13
    Le ministre a déclaré mercredi que tout allait bien. La veille, il avait vu le préfet. | mercredi = 2022-01-19; La veille = 2022-01-18
    En 2014, il fonde un parti. Deux ans plus tard, il est élu. | 2014 = 2014; Deux ans plus tard = 2016
    Le 5 juin 2019, la tour brûle. Une semaine plus tard, elle est rasée. | Le 5 juin 2019 = 2019-06-05; Une semaine plus tard = 2019-06-12
    Il a été élu le 4 mai 2020. Le même jour, son rival quittait la ville. | le 4 mai 2020 = 2020-05-04; Le même jour = 2020-05-04
    Trois jours plus tard, il était libre. | -
    Au lendemain de l'attaque, la ville était vide. | -
    Il avait cédé à la veille du scrutin. | -
    `,
  )
  check(
    'a story of another year goes on in that year',
    `
    Le 20 février 2014, des snipers tirent. Le 22 février, le président s'enfuit. | Le 20 février 2014 = 2014-02-20; Le 22 février = 2014-02-22
    Il a été arrêté en juin 2016. Le 4 juillet, un juge l'a libéré. | juin 2016 = 2016-06; Le 4 juillet = 2016-07-04
    Arrêté en juin 2016, il sera jugé le 4 mars. | juin 2016 = 2016-06; le 4 mars = 2022-03-04
    `,
  )
  check(
    'from today on',
    `
    Il a neigé hier soir sur la côte. | hier soir = 2022-01-20
    La séance reprendra demain matin à 9 heures. | demain matin à 9 heures = 2022-01-22
    Le cabinet s'est réuni ce matin. | ce matin = 2022-01-21
    La décision tombera dans les dix jours. | dans les dix jours = 2022-01-21..2022-01-31 about
    L'opérateur doit répondre sous 48 heures. | sous 48 heures = 2022-01-21..2022-01-23 about
    Il y a trois semaines, la digue avait cédé. | Il y a trois semaines = 2021-12-31
    Le dollar a baissé la semaine dernière. | la semaine dernière = 2022-01-10..2022-01-16 week
    Le chantier commencera l'an prochain. | l'an prochain = 2023
    Les ministres devraient en parler plus tard en janvier. | plus tard en janvier = 2022-01-22..2022-01-31 about
    Le groupe visait 2030, il vise désormais 2035. | 2030 = 2030; 2035 = 2035
    La production a chuté au quatrième trimestre 2021. | quatrième trimestre 2021 = 2021-10-01..2021-12-31 about
    L'été dernier, les forêts ont brûlé. | L'été dernier = 2021-06-21..2021-09-22 about
    Il passera Noël en famille. | Noël = 2022-12-25
    L'usine a fermé à la Toussaint. | la Toussaint = 2021-11-01
    Le groupe fondé en 1987 emploie 2000 salariés. | 1987 = 1987
    Le traité de 1987 a été dénoncé en 2019. | 1987 = 1987; 2019 = 2019
    Ce vendredi 21 janvier, le conseil s'est réuni. | Ce vendredi 21 janvier = 2022-01-21
    `,
  )
})

describe('no dates in', () => {
  const NONE = `
    Les discussions ont duré plus de sept heures.
    Le trajet prend deux jours en train.
    À quatre mois de la présidentielle, le parti hésite.
    Les ambassadeurs des 27 se sont parlé.
    Les Vingt-Sept hésitent encore.
    Le groupe des 7 a tranché.
    Il a vendu 2022 voitures.
    La ville compte 1 950 habitants.
    Une amende de 2 021 euros lui a été infligée.
    Le score était de 3-2 à la pause.
    Ils ont gagné 12-10 au jeu décisif.
    Appelez le 01 42 12 10 22 pour réserver.
    L'article 49.3 a été invoqué.
    L'article 12 de la Constitution le permet.
    Lire aussi page 12 de notre édition.
    © 2021 Agence de presse
    Photo © Mairie de Lyon 2019
    (c) 2020 Tous droits réservés
    Le 20 heures de la chaîne a été très regardé.
    La planète Mars intrigue les savants.
    Une sonde s'est posée sur Mars.
    Pierre Juillet a conseillé le président.
    Avril Haines dirige le renseignement américain.
    M. Janvier n'a pas souhaité répondre.
    Le défilé a gagné le Champ-de-Mars.
    C'était un poisson d'avril.
    Le chancelier a été long à répondre.
    Il a été élu par ses pairs.
    Le marché est ouvert le lundi.
    Tous les mardis, ils se retrouvent au café.
    Chaque vendredi, un débat est organisé.
    Un dimanche comme les autres.
    Le Journal du Dimanche révèle l'affaire.
    Ouvert du lundi au vendredi.
    Le monde de demain se prépare.
    La France d'aujourd'hui doute.
    Les métiers de demain manquent de bras.
    Le sapin de Noël a été abattu.
    L'île de Pâques attire les touristes.
    Noël Dupin a été réélu.
    L'ascension du sommet a pris neuf heures.
    Il y a quelques jours, tout allait bien.
    Il y a longtemps que cela dure.
    Il y a trois heures de queue.
    Le vaccin contre le Covid-19 est gratuit.
    L'Airbus A320 a atterri.
    Le vol 1549 s'est posé sur le fleuve.
    La route nationale 20 est coupée.
    Il habite au 10 Downing Street.
    Une peine de deux ans de prison a été requise.
    Depuis des mois, le village attend.
    Il a couru 10 km en 45 minutes.
    Le baril vaut 85,20 dollars.
    La hausse atteint 3,12 points.
    Un enfant de 12 ans a disparu.
    La loi du 31 février n'existe pas.
    Le printemps arabe a changé la région.
    Il en a parlé à la fin du film.
    Au début, personne n'y croyait.
    La fin de la guerre est loin.
    Le mi-temps thérapeutique a été accordé.
    Le second tour sera serré.
    Le premier ministre a souri.
    Un quart d'heure plus tard, tout était fini.
    Ils étaient 12 à table.
    Le 4x4 a quitté la route.
    La version 1.2.2022.4 corrige une faille.
    Voir https://exemple.fr/2022/01/12/article pour la suite.
    Le numéro 12/13 du journal télévisé.
    Le département du 93 est concerné.
    Un an de travail a été perdu.
    Les années passent et rien ne change.
    Depuis l'aube, la foule patiente.
    La nuit de noces a mal tourné.
    Il dort dans la journée.
    Il a neigé toute la semaine.
  `
  it.each(
    NONE.trim()
      .split('\n')
      .map((line) => line.trim()),
  )('%s', (sentence) => {
    expect(told(sentence)).toBe('')
  })
})
