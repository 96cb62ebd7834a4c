import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { parseDates } from '../../../src/extract/dates/parse.ts'
import { when } from '../../../src/extract/dates/when.ts'
import { rows, written } from './table.ts'

/** A Thursday. */
const ON = '2018-10-18'

const told = (text: string): string =>
  findDates(parseDates(text), { published: { date: ON } })
    .map((mention) => `${mention.text} = ${written(mention)}`)
    .join('; ')

const check = (name: string, table: string): void => {
  it.each(rows(table))(`${name}: %s`, (sentence, value) => {
    expect(told(sentence)).toBe(value === '-' ? '' : value)
  })
}

describe('dates as newspapers write them, published on Thursday 18 October 2018', () => {
  check(
    'weeks and weekends told by their days',
    `
    Le salon se tiendra la semaine du 3 au 9 décembre. | la semaine du 3 au 9 décembre = 2018-12-03..2018-12-09 day
    La semaine du 22 octobre sera chargée. | La semaine du 22 octobre = 2018-10-22..2018-10-28 week
    Le tournoi aura lieu le week-end des 27 et 28 octobre. | le week-end des 27 et 28 octobre = 2018-10-27..2018-10-28 day
    Le tournoi aura lieu le week-end du 27 et 28 octobre à Blois. | le week-end du 27 et 28 octobre = 2018-10-27..2018-10-28 day
    Le vide-grenier est fixé au week-end du 10 au 11 novembre. | week-end du 10 au 11 novembre = 2018-11-10..2018-11-11 day
    Les portes ouvertes se tiendront le week-end du 17 novembre. | le week-end du 17 novembre = 2018-11-17..2018-11-18 day
    Le week-end des 6 et 7 octobre 2018 avait déjà été perdu. | Le week-end des 6 et 7 octobre 2018 = 2018-10-06..2018-10-07 day
    La fête aura lieu les samedi 3 et dimanche 4 novembre. | les samedi 3 et dimanche 4 novembre = 2018-11-03..2018-11-04 day
    Il a plu dans la semaine du 8 au 14 octobre. | la semaine du 8 au 14 octobre = 2018-10-08..2018-10-14 day
    La collecte reprendra au cours de la semaine du 5 novembre. | la semaine du 5 novembre = 2018-11-05..2018-11-11 week
    Le bac se passera durant la semaine du 17 au 21 juin 2019. | la semaine du 17 au 21 juin 2019 = 2019-06-17..2019-06-21 day
    `,
  )
  check(
    'weekdays',
    `
    Une réunion publique aura lieu lundi et mardi prochains à la salle des fêtes. | lundi et mardi prochains = 2018-10-22..2018-10-23 day
    Les auditions se sont tenues lundi et mardi derniers. | lundi et mardi derniers = 2018-10-15..2018-10-16 day
    Les magasins ouvriront les samedi et dimanche prochains. | les samedi et dimanche prochains = 2018-10-20..2018-10-21 day
    Un incendie a ravagé la halle dans la nuit de mardi à mercredi. | la nuit de mardi à mercredi = 2018-10-16..2018-10-17 day
    Une voiture a brûlé dans la nuit de samedi à dimanche dernier. | la nuit de samedi à dimanche dernier = 2018-10-13..2018-10-14 day
    Le vent a soufflé dans la nuit du samedi 13 au dimanche 14 octobre. | la nuit du samedi 13 au dimanche 14 octobre = 2018-10-13..2018-10-14 day
    Le chauffeur a été interpellé mercredi en fin d'après-midi. | mercredi en fin d'après-midi = 2018-10-17
    La maire l'a confirmé ce jeudi matin. | ce jeudi matin = 2018-10-18
    Le juge se prononcera d'ici à vendredi soir. | vendredi soir = 2018-10-19
    La pluie devrait cesser dès samedi. | samedi = 2018-10-20
    Le préavis court depuis lundi. | lundi = 2018-10-15
    Les faits se sont produits jeudi dernier. | jeudi dernier = 2018-10-11
    Elle avait disparu vendredi 12 octobre au soir. | vendredi 12 octobre au soir = 2018-10-12
    L'audience reprendra lundi 22 à 9 heures. | lundi 22 à 9 heures = 2018-10-22
    Le parquet l'a annoncé dimanche dans la soirée. | dimanche dans la soirée = 2018-10-14
    Les deux équipes se retrouveront samedi (20 h 45). | samedi = 2018-10-20
    Mardi après-midi, des élèves ont bloqué l'entrée. | Mardi après-midi = 2018-10-16
    `,
  )
  check(
    'nights, evenings and days told before',
    `
    Le 3 au soir, la vanne a lâché. Le barrage date du 2 mars 2009. | Le 3 au soir = 2018-10-03; 2 mars 2009 = 2009-03-02
    Le 3 octobre au soir, la vanne a lâché. | Le 3 octobre au soir = 2018-10-03
    Le maire a été élu le 30 mars 2014. Ce jour-là, il pleuvait. | le 30 mars 2014 = 2014-03-30; Ce jour-là = 2014-03-30
    L'usine a fermé le 4 mai 2012. Le même jour, le repreneur disparaissait. | le 4 mai 2012 = 2012-05-04; Le même jour = 2012-05-04
    Le drame s'est noué le 4 mai 2012. Le soir même, deux hommes étaient arrêtés. | le 4 mai 2012 = 2012-05-04; Le soir même = 2012-05-04
    Le drame s'est noué le 4 mai 2012. Cette nuit-là, la ville a veillé. | le 4 mai 2012 = 2012-05-04; Cette nuit-là = 2012-05-04
    La bataille eut lieu le 4 mai 1812. Au lendemain de la bataille, la ville brûla. | le 4 mai 1812 = 1812-05-04
    Au lendemain du 11 novembre 1918, tout manquait. | lendemain du 11 novembre 1918 = 1918-11-12
    Au lendemain des élections du 6 mai 2012, le parti s'est divisé. | 6 mai 2012 = 2012-05-06
    Il est né le 9 juillet 1951. Trois jours plus tard, sa mère mourait. | le 9 juillet 1951 = 1951-07-09; Trois jours plus tard = 1951-07-12
    La grève a commencé le 2 octobre. Dès le lendemain, les cuves étaient vides. | le 2 octobre = 2018-10-02; le lendemain = 2018-10-03
    La grève a commencé le 2 octobre. Une semaine après, elle tenait. | le 2 octobre = 2018-10-02; Une semaine après = 2018-10-09
    Dans la nuit du 9 au 10, un orage a éclaté. Il a fait un mort, le 12 septembre. | le 12 septembre = 2018-09-12
    Le corps a été retrouvé le 9 septembre. Dans la nuit du 9 au 10, un orage avait éclaté. | le 9 septembre = 2018-09-09; la nuit du 9 au 10 = 2018-09-09..2018-09-10 day
    À l'aube du 6 juin 1944, les premières barges sont apparues. | 6 juin 1944 = 1944-06-06
    Le soir du 13 novembre 2015, elle servait en terrasse. | 13 novembre 2015 = 2015-11-13
    La veille au soir, rien n'était prêt. | La veille au soir = 2018-10-17
    `,
  )
  check(
    'years, seasons and terms',
    `
    Mon père est arrivé en 62, sans un sou. | 62 = 1962
    C'était en 87, à Tulle. | 87 = 1987
    Depuis 95, le stade n'a pas changé. | 95 = 1995
    L'été 62 fut torride. | L'été 62 = 1962-06-21..1962-09-22 about
    En mai 68, il avait vingt ans. | mai 68 = 1968-05
    Pendant l'hiver 54, un homme a parlé à la radio. | l'hiver 54 = 1954-12-21..1955-03-19 about
    Le club a terminé la saison 2014-2015 à la dernière place. | la saison 2014-2015 = 2014-01-01..2015-12-31 year
    Les comptes de l'exercice 2015 ont été approuvés. | l'exercice 2015 = 2015
    L'exercice 2016-2017 s'est soldé par une perte. | L'exercice 2016-2017 = 2016-01-01..2017-12-31 year
    Les effectifs ont fondu depuis la rentrée. | la rentrée = 2018-09-01..2018-09-30 about
    Trois classes ont fermé à la rentrée 2017. | la rentrée 2017 = 2017-09-01..2017-09-30 about
    Les travaux débuteront à la rentrée prochaine. | la rentrée prochaine = 2019-09-01..2019-09-30 about
    À la rentrée de septembre, l'école comptait trente élèves. | septembre = 2018-09
    Elle a pris ses fonctions à la rentrée dernière. | la rentrée dernière = 2018-09-01..2018-09-30 about
    Les ventes ont reculé de 4 % au premier semestre 2018. | premier semestre 2018 = 2018-01-01..2018-06-30 about
    Le chiffre d'affaires a progressé sur les neuf premiers mois de l'année. | les neuf premiers mois de l'année = 2018-01-01..2018-09-30 about
    Le trafic a bondi au cours des six premiers mois de 2017. | six premiers mois de 2017 = 2017-01-01..2017-06-30 about
    La hausse a été forte les trois derniers mois de 2017. | les trois derniers mois de 2017 = 2017-10-01..2017-12-31 about
    Le T3 2018 s'annonce meilleur. | Le T3 2018 = 2018-07-01..2018-09-30 about
    La fermeture est prévue fin 2019. | fin 2019 = 2019-10-01..2019-12-31 about
    Le pont rouvrira courant novembre. | courant novembre = 2018-11
    La mesure s'appliquera au 1er janvier. | 1er janvier = 2019-01-01
    Elle préside le club depuis le 1er juillet. | le 1er juillet = 2018-07-01
    Né dans les années 30, il a connu trois guerres. | les années 30 = 1930-01-01..1939-12-31 about
    Le village s'est vidé entre 1965 et 1975. | entre 1965 et 1975 = 1965-01-01..1975-12-31 year
    Il fut maire de 1989 à 2001. | de 1989 à 2001 = 1989-01-01..2001-12-31 year
    La loi de 1905 reste un totem. | 1905 = 1905
    Une première alerte avait été donnée dès 2011. | 2011 = 2011
    Le bail court jusqu'en 2031. | 2031 = 2031
    L'usine tourne au ralenti depuis décembre 2017. | décembre 2017 = 2017-12
    Elle a été élue en mars dernier. | mars dernier = 2018-03
    Le procès doit s'ouvrir en janvier prochain. | janvier prochain = 2019-01
    L'appel avait été rejeté en juin. | juin = 2018-06
    Les pourparlers reprendront en février. | février = 2019-02
    Le salaire minimum a été relevé de 1,2 % en janvier 2018. | janvier 2018 = 2018-01
    Le texte sera débattu au printemps. | printemps = 2019-03-20..2019-06-20 about
    Il avait pris sa retraite l'été dernier. | l'été dernier = 2018-06-21..2018-09-22 about
    La dernière crue date de l'hiver 2001-2002. | l'hiver 2001-2002 = 2001-12-21..2002-03-19 about
    `,
  )
  check(
    'lists, ranges and forms of the page',
    `
    Les 5, 12 et 19 novembre, la bibliothèque restera fermée. | Les 5 = 2018-11-05; 12 = 2018-11-12; 19 novembre = 2018-11-19
    Le festival se déroulera du 23 octobre au 4 novembre. | du 23 octobre au 4 novembre = 2018-10-23..2018-11-04 day
    L'exposition est visible du mardi 16 octobre au samedi 5 janvier. | du mardi 16 octobre au samedi 5 janvier = 2018-10-16..2019-01-05 day
    Les inscriptions ont été ouvertes du 1er au 15 septembre. | du 1er au 15 septembre = 2018-09-01..2018-09-15 day
    Il reste jusqu'au 31 pour payer. Le premier avis est parti le 8 octobre. | le 8 octobre = 2018-10-08
    Le 8 octobre, le préfet a signé. Le 12, le maire a fait appel. | Le 8 octobre = 2018-10-08; Le 12 = 2018-10-12
    Le 28 septembre, le préfet a signé. Le 3, le maire a fait appel. | Le 28 septembre = 2018-09-28; Le 3 = 2018-10-03
    La cour a statué le 28/09/2018. | le 28/09/2018 = 2018-09-28
    Il a plu sans cesse le 22 septembre dernier. | le 22 septembre dernier = 2018-09-22
    Rendez-vous le 22 novembre prochain à 18 heures. | le 22 novembre prochain à 18 heures = 2018-11-22
    Le 24 décembre 2017, vers 23 heures, un cri a retenti. | Le 24 décembre 2017, vers 23 heures = 2017-12-24
    Du 2 octobre au 11 octobre 2018, quarante plaintes ont été déposées. | Du 2 octobre au 11 octobre 2018 = 2018-10-02..2018-10-11 day
    Les rassemblements des 13 et 14 octobre ont été calmes. | 13 et 14 octobre = 2018-10-13..2018-10-14 day
    Il a quitté la Syrie il y a six ans. | il y a six ans = 2012
    Elle attend depuis trois semaines une réponse. | -
    Le chantier, commencé il y a dix jours, avance. | il y a dix jours = 2018-10-08
    La loi est votée aujourd'hui, elle sera promulguée d'ici à la fin du mois. | aujourd'hui = 2018-10-18; la fin du mois = 2018-10-21..2018-10-31 about
    Hier soir, le conseil a dit non. | Hier soir = 2018-10-17
    Il a été battu avant-hier à Nantes. | avant-hier = 2018-10-16
    `,
  )
  check(
    'what is called for, planned or told years after',
    `
    Les syndicats ont appelé à manifester mardi devant la préfecture. | mardi = 2018-10-23
    L'association appelle à un rassemblement samedi à 14 heures. | samedi à 14 heures = 2018-10-20
    La centrale appelle à la grève lundi et mardi. | lundi et mardi = 2018-10-22..2018-10-23 day
    Un débrayage a été voté pour lundi. | lundi = 2018-10-22
    Le préfet a appelé mardi au calme. | mardi = 2018-10-16
    Le préfet a appelé au calme mardi. | mardi = 2018-10-16
    Le film sort mercredi dans soixante salles. | mercredi = 2018-10-24
    La chanteuse publie vendredi son troisième album. | vendredi = 2018-10-19
    Le livre paraît lundi. | lundi = 2018-10-22
    La nouvelle ligne entre en service dimanche. | dimanche = 2018-10-21
    Vous serez mardi devant la commission. | mardi = 2018-10-23
    Nous nous reverrons mardi. | mardi = 2018-10-23
    L'usine, lancée en 1998, fermera vingt ans plus tard. | 1998 = 1998; vingt ans plus tard = 2018
    Il est mort jeudi 11 octobre. Née en 1921, sa mère raconta tout. Trente ans plus tard, il en fera un film. | jeudi 11 octobre = 2018-10-11; 1921 = 1921; Trente ans plus tard = 1951
    Il est mort jeudi 11 octobre. Trente ans plus tard, il en fera un film. | jeudi 11 octobre = 2018-10-11
    Le marché du samedi attire la foule. | -
    Cela ne date pas d'hier. | -
    Elle n'est pas née d'hier, dit-elle. | -
    Il a été vu le 11 septembre à Lourdes, puis le 29 sur un parking. | le 11 septembre = 2018-09-11; le 29 = 2018-09-29
    Une réunion est prévue le 25 à Mende. | le 25 = 2018-10-25
    L'audience a été reportée au 6. | 6 = 2018-11-06
    L'assemblée générale aura lieu le 3. | le 3 = 2018-11-03
    Il faut appeler le 15 en cas d'urgence. | -
    Des pourparlers se sont tenus en mai et en septembre 2017. | mai = 2017-05; septembre 2017 = 2017-09
    Le salon est prévu la semaine du 22 au 28. | la semaine du 22 au 28 = 2018-10-22..2018-10-28 day
    `,
  )
  check(
    'nothing that is no date',
    `
    Il a couru en 62 secondes. | -
    Elle a fini en 12e position, en 47. | -
    Il habite au 62, rue des Lilas. | -
    L'autoroute A62 a été coupée, la départementale 87 aussi. | -
    Le groupe compte 95 salariés, 62 de moins. | -
    Cent vingt élèves font leur rentrée des classes. | -
    La rentrée littéraire est morose. | -
    Le match a duré du début à la fin. | -
    La saison a été longue. | -
    Il a touché 2014 euros. | -
    Le lycée accueille 2 014 élèves. | -
    Le 15 de France a perdu. | -
    Le XV de France reste uni. | -
    Les samedis et dimanches, le musée ferme à 18 heures. | -
    Chaque lundi, elle ouvre la boutique. | -
    Le marché se tient le mercredi de 8 heures à midi. | -
    Il a été condamné à trois ans de prison. | -
    Le train de 8 h 12 est resté à quai. | -
    Ils vivent au jour le jour, de week-end en week-end. | -
    Un jour, elle partira. | -
    Elle gagne 1 800 euros par mois. | -
    Il y a un train le 12, un autre le 15. | -
    La place du 8-Mai-1945 est fermée à la circulation. | -
    Le score est de 3 à 9. | -
    Page 2018, ligne 12. | -
    La rue du 4-Septembre est barrée. | -
    `,
  )
})

describe('the same in a query, on Thursday 18 October 2018', () => {
  it.each(
    rows(`
    la semaine du 3 au 9 décembre | 2018-12-03..2018-12-09 day
    semaine du 3 au 9 janvier 2019 | 2019-01-03..2019-01-09 day
    la semaine du 29 octobre au 4 novembre | 2018-10-29..2018-11-04 day
    la semaine du 22 octobre | 2018-10-22..2018-10-28 week
    la semaine du lundi 22 octobre | 2018-10-22..2018-10-28 week
    le week-end des 20 et 21 octobre | 2018-10-20..2018-10-21 day
    le week-end du 20 et 21 octobre | 2018-10-20..2018-10-21 day
    le week-end du 20 au 21 octobre | 2018-10-20..2018-10-21 day
    week-end des 20 et 21 octobre 2018 | 2018-10-20..2018-10-21 day
    weekend du 20-21 octobre | 2018-10-20..2018-10-21 day
    le week-end des 15 et 16 | 2018-09-15..2018-09-16 day
    le week-end du 20 | 2018-10-20..2018-10-21 day
    la semaine du 22 | 2018-10-22..2018-10-28 week
    la semaine du 22 au 28 | 2018-10-22..2018-10-28 day
    lundi et mardi prochains | 2018-10-22..2018-10-23 day
    lundi et mardi derniers | 2018-10-15..2018-10-16 day
    la nuit de samedi à dimanche | 2018-10-13..2018-10-14 day
    la nuit du 13 au 14 octobre | 2018-10-13..2018-10-14 day
    depuis la rentrée | 2018-09-01..2018-09-30 about
    la rentrée | 2018-09-01..2018-09-30 about
    la rentrée 2016 | 2016-09-01..2016-09-30 about
    en 62 | 1962
    l'été 62 | 1962-06-21..1962-09-22 about
    mai 68 | 1968-05
    la saison 2014-2015 | 2014-01-01..2015-12-31 year
    l'exercice 2015 | 2015
    les six premiers mois de 2017 | 2017-01-01..2017-06-30 about
    les trois derniers mois de l'année 2017 | 2017-10-01..2017-12-31 about
    le 3 octobre au soir | 2018-10-03
    le lendemain de Noël 2017 | 2017-12-26
    au lendemain du 14 juillet | 2018-07-15
    les 13 et 14 octobre | 2018-10-13..2018-10-14 day
    `),
  )('%s → %s', (expression, value) => {
    expect(written(when(expression, ON, 'fr'))).toBe(value)
  })
})
