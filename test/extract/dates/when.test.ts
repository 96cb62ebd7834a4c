import { describe, expect, it } from 'vitest'
import { when } from '../../../src/extract/dates/when.ts'
import { rows, written } from './table.ts'

/** A Friday. */
const ON = '2022-01-21'

const check = (name: string, table: string): void => {
  it.each(rows(table))(`${name}: %s → %s`, (expression, value) => {
    expect(written(when(expression, ON, 'fr'))).toBe(value)
  })
}

describe('when, on Friday 21 January 2022', () => {
  check(
    'days told by another day, or by their place in a month',
    `
    deux jours après Noël 2021 | 2021-12-27
    trois jours avant le 12 mars 2021 | 2021-03-09
    une semaine avant Pâques 2022 | 2022-04-10
    deux semaines après la Toussaint 2021 | 2021-11-15
    deux mois après Noël | -
    le dernier week-end de juillet 2021 | 2021-07-31..2021-08-01 day
    le premier week-end de mai 2021 | 2021-05-01..2021-05-02 day
    le sixième week-end de mai 2021 | -
    le dernier jour de février 2020 | 2020-02-29
    le premier jour d'août 2021 | 2021-08-01
    le premier lundi du mois | 2022-01-03
    le 5 du mois prochain | 2022-02-05
    le 28 du mois dernier | 2021-12-28
    le 31 du mois prochain | -
    1/3 | 2022-03-01
    le 3/9 | 2021-09-03
    45/3 | -
    la saint valentin 2021 | 2021-02-14
    Saint Sylvestre 2021 | 2021-12-31
    `,
  )
  check(
    'days in full',
    `
    12 janvier 2022 | 2022-01-12
    le 12 janvier 2022 | 2022-01-12
    1er janvier 2022 | 2022-01-01
    le 1 er mars 2021 | 2021-03-01
    le premier mai 2020 | 2020-05-01
    1ᵉʳ février 2019 | 2019-02-01
    le quinze août 2021 | 2021-08-15
    le vingt et un juin 2021 | 2021-06-21
    le vingt-deux juin 2021 | 2021-06-22
    le dix-sept mars 2021 | 2021-03-17
    le trente et un décembre 1999 | 1999-12-31
    29 février 2020 | 2020-02-29
    mercredi 12 janvier 2022 | 2022-01-12
    Mercredi 12 janvier 2022 | 2022-01-12
    mercredi, 12 janvier 2022 | 2022-01-12
    mercredi le 12 janvier 2022 | 2022-01-12
    12 janv. 2022 | 2022-01-12
    12 janv 2022 | 2022-01-12
    3 févr. 2021 | 2021-02-03
    3 fév 2021 | 2021-02-03
    3 avr. 2021 | 2021-04-03
    3 juil. 2021 | 2021-07-03
    3 sept. 2021 | 2021-09-03
    3 oct. 2021 | 2021-10-03
    3 nov. 2021 | 2021-11-03
    3 déc. 2021 | 2021-12-03
    lun. 10 janv. 2022 | 2022-01-10
    ven. 21 janvier 2022 | 2022-01-21
    12 JANVIER 2022 | 2022-01-12
    12 Aout 2021 | 2021-08-12
    12 aout 2021 | 2021-08-12
    12 fevrier 2021 | 2021-02-12
    12 décembre 2021 | 2021-12-12
    14-juillet-2021 | 2021-07-14
    le 12 du mois de mars 2021 | 2021-03-12
    le 12 mars de l'an 2000 | 2000-03-12
    20 février 1848 | 1848-02-20
    `,
  )
  check(
    'digits',
    `
    2022-01-12 | 2022-01-12
    2022-01-12T21:27:00+0100 | 2022-01-12
    2022/01/12 | 2022-01-12
    12/01/2022 | 2022-01-12
    12.01.2022 | 2022-01-12
    12-01-2022 | 2022-01-12
    1/2/2022 | 2022-02-01
    le 12/01/2022 | 2022-01-12
    12/01/22 | 2022-01-12
    12.01.22 | 2022-01-12
    31.12.99 | 1999-12-31
    le 20 02 2014 | 2014-02-20
    20 02 2014 | 2014-02-20
    le 12/01 | 2022-01-12
    12/2022 | 2022-12
    01/2021 | 2021-01
    mardi 04/01/2022 | 2022-01-04
    `,
  )
  check(
    'days without a year: the nearest one',
    `
    12 janvier | 2022-01-12
    le 12 janvier | 2022-01-12
    21 janvier | 2022-01-21
    31 janvier | 2022-01-31
    28 décembre | 2021-12-28
    1er mars | 2022-03-01
    15 août | 2021-08-15
    14 juillet | 2022-07-14
    29 février | 2020-02-29
    mardi 28 décembre | 2021-12-28
    mardi 4 janvier | 2022-01-04
    vendredi 21 janvier | 2022-01-21
    ce vendredi 21 janvier | 2022-01-21
    lundi 24 | 2022-01-24
    mardi 18 | 2022-01-18
    le 5 de mars de 2019 | 2019-03-05
    samedi 3 d'octobre de 2020 | 2020-10-03
    le 12 janvier dernier | 2022-01-12
    le 28 décembre dernier | 2021-12-28
    le 12 janvier prochain | 2023-01-12
    le 12 mars prochain | 2022-03-12
    le 12 mars de cette année | 2022-03-12
    le 12 mars de l'an dernier | 2021-03-12
    le 12 mars de l'année dernière | 2021-03-12
    le 12 mars de l'an prochain | 2023-03-12
    le 10 de ce mois | 2022-01-10
    le 5 du mois | 2022-01-05
    le 25 courant | 2022-01-25
    `,
  )
  check(
    'weekdays',
    `
    mardi | 2022-01-18
    jeudi | 2022-01-20
    vendredi | 2022-01-21
    samedi | 2022-01-15
    mardi dernier | 2022-01-18
    vendredi dernier | 2022-01-14
    mardi passé | 2022-01-18
    mardi prochain | 2022-01-25
    vendredi prochain | 2022-01-28
    mardi en huit | 2022-02-01
    vendredi en huit | 2022-02-04
    lundi en quinze | 2022-02-07
    ce vendredi | 2022-01-21
    ce jeudi | 2022-01-20
    ce samedi | 2022-01-22
    ce dimanche | 2022-01-23
    mardi soir | 2022-01-18
    mardi matin | 2022-01-18
    mardi après-midi | 2022-01-18
    samedi soir dernier | 2022-01-15
    mardi à 15 heures | 2022-01-18
    mardi, à 15h30 | 2022-01-18
    depuis mardi | 2022-01-18
    d'ici mardi | 2022-01-25
    jusqu'à mardi | 2022-01-25
    dès mardi | 2022-01-25
    avant mardi | 2022-01-25
    à partir de lundi | 2022-01-24
    jusqu'à lundi prochain | 2022-01-24
    `,
  )
  check(
    'days from today',
    `
    aujourd'hui | 2022-01-21
    aujourd’hui | 2022-01-21
    hier | 2022-01-20
    avant-hier | 2022-01-19
    demain | 2022-01-22
    après-demain | 2022-01-23
    hier soir | 2022-01-20
    hier matin | 2022-01-20
    demain matin | 2022-01-22
    demain après-midi | 2022-01-22
    hier dans la soirée | 2022-01-20
    hier en fin de journée | 2022-01-20
    ce matin | 2022-01-21
    ce midi | 2022-01-21
    ce soir | 2022-01-21
    cet après-midi | 2022-01-21
    cette nuit | 2022-01-21
    la nuit dernière | 2022-01-20
    ce jour | 2022-01-21
    dès demain | 2022-01-22
    depuis hier | 2022-01-20
    jusqu'à demain | 2022-01-22
    hier à 20h30 | 2022-01-20
    aujourd'hui à midi | 2022-01-21
    il y a deux jours | 2022-01-19
    il y a 10 jours | 2022-01-11
    il y a tout juste dix jours | 2022-01-11
    il y a une dizaine de jours | 2022-01-11..2022-01-11 about
    il y a environ dix jours | 2022-01-11..2022-01-11 about
    il y a 48 heures | 2022-01-19
    voici trois jours | 2022-01-18
    voilà trois jours | 2022-01-18
    dans trois jours | 2022-01-24
    dans 48 heures | 2022-01-23
    dans dix jours | 2022-01-31
    dans une quinzaine de jours | 2022-02-05..2022-02-05 about
    la veille | 2022-01-20
    l'avant-veille | 2022-01-19
    le lendemain | 2022-01-22
    le surlendemain | 2022-01-23
    la veille au soir | 2022-01-20
    le même jour | 2022-01-21
    le jour même | 2022-01-21
    ce jour-là | 2022-01-21
    le jour suivant | 2022-01-22
    le jour d'avant | 2022-01-20
    deux jours plus tard | 2022-01-23
    deux jours plus tôt | 2022-01-19
    trois jours auparavant | 2022-01-18
    trois jours après | 2022-01-24
    trois jours avant | 2022-01-18
    48 heures plus tard | 2022-01-23
    `,
  )
  check(
    'time limits',
    `
    dans les dix jours | 2022-01-21..2022-01-31 about
    dans les 10 prochains jours | 2022-01-21..2022-01-31 about
    dans les prochaines 48 heures | 2022-01-21..2022-01-23 about
    dans les 24 heures | 2022-01-21..2022-01-22 about
    sous 48 heures | 2022-01-21..2022-01-23 about
    sous dix jours | 2022-01-21..2022-01-31 about
    sous deux semaines | 2022-01-21..2022-02-04 about
    dans un délai de 15 jours | 2022-01-21..2022-02-05 about
    d'ici trois jours | 2022-01-21..2022-01-24 about
    d'ici à deux semaines | 2022-01-21..2022-02-04 about
    dans les trois jours à venir | 2022-01-21..2022-01-24 about
    `,
  )
  check(
    'weeks and weekends',
    `
    la semaine prochaine | 2022-01-24..2022-01-30 week
    la semaine dernière | 2022-01-10..2022-01-16 week
    la semaine passée | 2022-01-10..2022-01-16 week
    la semaine écoulée | 2022-01-10..2022-01-16 week
    cette semaine | 2022-01-17..2022-01-23 week
    la semaine en cours | 2022-01-17..2022-01-23 week
    la prochaine semaine | 2022-01-24..2022-01-30 week
    la semaine suivante | 2022-01-24..2022-01-30 week
    la semaine précédente | 2022-01-10..2022-01-16 week
    la semaine d'avant | 2022-01-10..2022-01-16 week
    la semaine d'après | 2022-01-24..2022-01-30 week
    la semaine à venir | 2022-01-24..2022-01-30 week
    la semaine du 10 janvier | 2022-01-10..2022-01-16 week
    la semaine du 12 janvier 2022 | 2022-01-10..2022-01-16 week
    il y a trois semaines | 2021-12-31
    il y a une semaine | 2022-01-14
    dans deux semaines | 2022-02-04
    dans une semaine | 2022-01-28
    trois semaines plus tard | 2022-02-11
    une semaine plus tôt | 2022-01-14
    il y a un mois | 2021-12-21
    dans un mois | 2022-02-21
    en début de semaine | 2022-01-17..2022-01-18 about
    en milieu de semaine | 2022-01-18..2022-01-20 about
    en fin de semaine | 2022-01-20..2022-01-23 about
    en début de semaine prochaine | 2022-01-24..2022-01-25 about
    au début de la semaine prochaine | 2022-01-24..2022-01-25 about
    à la fin de la semaine dernière | 2022-01-13..2022-01-16 about
    ce week-end | 2022-01-22..2022-01-23 day
    ce weekend | 2022-01-22..2022-01-23 day
    le week-end dernier | 2022-01-15..2022-01-16 day
    le week-end prochain | 2022-01-29..2022-01-30 day
    le dernier week-end | 2022-01-15..2022-01-16 day
    le week-end du 15 janvier | 2022-01-15..2022-01-16 day
    la première semaine de mars | 2022-03-01..2022-03-07 about
    la dernière semaine de mars | 2022-03-25..2022-03-31 about
    plus tard dans la semaine | 2022-01-22..2022-01-23 about
    plus tôt cette semaine | 2022-01-17..2022-01-20 about
    `,
  )
  check(
    'months',
    `
    janvier 2022 | 2022-01
    en décembre 2021 | 2021-12
    décembre 2021 | 2021-12
    janv. 2022 | 2022-01
    mai 68 | 1968-05
    mai 1968 | 1968-05
    en janvier | 2022-01
    en décembre | 2021-12
    mars | 2022-03
    en août | 2021-08
    en octobre dernier | 2021-10
    janvier dernier | 2021-01
    janvier prochain | 2023-01
    en mars prochain | 2022-03
    le mois dernier | 2021-12
    le mois prochain | 2022-02
    ce mois-ci | 2022-01
    ce mois | 2022-01
    le mois suivant | 2022-02
    le mois précédent | 2021-12
    le mois d'avant | 2021-12
    le mois en cours | 2022-01
    le mois de mars | 2022-03
    au mois de mars 2021 | 2021-03
    le mois de mars dernier | 2021-03
    en mars de l'an prochain | 2023-03
    en mars de l'année dernière | 2021-03
    il y a trois mois | 2021-10
    il y a deux mois et demi | 2021-11-01..2021-11-30 about
    dans deux mois | 2022-03
    deux mois plus tard | 2022-03
    il y a trois mois jour pour jour | 2021-10-21
    depuis septembre | 2021-09
    d'ici mars | 2022-03
    d'ici à mars | 2022-03
    jusqu'en mars | 2022-03
    début janvier | 2022-01-01..2022-01-10 about
    mi-janvier | 2022-01-11..2022-01-20 about
    mi janvier | 2022-01-11..2022-01-20 about
    à la mi-décembre | 2021-12-11..2021-12-20 about
    fin janvier | 2022-01-21..2022-01-31 about
    fin décembre | 2021-12-21..2021-12-31 about
    fin février 2020 | 2020-02-21..2020-02-29 about
    début mars 2021 | 2021-03-01..2021-03-10 about
    courant mars | 2022-03
    dans le courant du mois de mars | 2022-03
    au début du mois de mars | 2022-03-01..2022-03-10 about
    à la fin du mois de décembre | 2021-12-21..2021-12-31 about
    d'ici fin mars | 2022-03-21..2022-03-31 about
    d'ici à fin mars | 2022-03-21..2022-03-31 about
    d'ici la fin mars | 2022-03-21..2022-03-31 about
    fin du mois | 2022-01-21..2022-01-31 about
    à la fin du mois | 2022-01-21..2022-01-31 about
    d'ici la fin du mois | 2022-01-21..2022-01-31 about
    en début de mois | 2022-01-01..2022-01-10 about
    à la fin du mois prochain | 2022-02-21..2022-02-28 about
    la première quinzaine de janvier | 2022-01-01..2022-01-15 about
    la seconde quinzaine de janvier | 2022-01-16..2022-01-31 about
    la deuxième quinzaine de février 2021 | 2021-02-16..2021-02-28 about
    plus tard en janvier | 2022-01-22..2022-01-31 about
    plus tard ce mois-ci | 2022-01-22..2022-01-31 about
    plus tôt en janvier | 2022-01-01..2022-01-20 about
    le premier mardi de mars | 2022-03-01
    le deuxième dimanche de janvier 2022 | 2022-01-09
    le dernier dimanche de mars 2022 | 2022-03-27
    le 3e jeudi de novembre 2021 | 2021-11-18
    `,
  )
  check(
    'years and more',
    `
    2022 | 2022
    en 2021 | 2021
    l'année 2021 | 2021
    l'an 2000 | 2000
    depuis 2002 | 2002
    jusqu'en 2030 | 2030
    d'ici 2030 | 2030
    d'ici à 2030 | 2030
    à partir de 2023 | 2023
    l'an dernier | 2021
    l'an passé | 2021
    l'année dernière | 2021
    l'an prochain | 2023
    l'année prochaine | 2023
    cette année | 2022
    l'année suivante | 2023
    l'année précédente | 2021
    il y a deux ans | 2020
    il y a près de deux ans | 2020-01-01..2020-12-31 about
    il y a un peu plus d'un an | 2021-01-01..2021-12-31 about
    il y a une vingtaine d'années | 2002-01-01..2002-12-31 about
    il y a un an jour pour jour | 2021-01-21
    il y a un siècle | 1922
    dans dix ans | 2032
    dans un an | 2023
    un an plus tard | 2023
    dix ans plus tôt | 2012
    fin 2021 | 2021-10-01..2021-12-31 about
    début 2022 | 2022-01-01..2022-03-31 about
    mi-2022 | 2022-06-01..2022-07-31 about
    courant 2023 | 2023
    fin de l'année | 2022-10-01..2022-12-31 about
    d'ici la fin de l'année | 2022-10-01..2022-12-31 about
    à la fin de l'année 2021 | 2021-10-01..2021-12-31 about
    fin d'année 2021 | 2021-10-01..2021-12-31 about
    à la fin de l'année dernière | 2021-10-01..2021-12-31 about
    au début de l'an prochain | 2023-01-01..2023-03-31 about
    en début d'année | 2022-01-01..2022-03-31 about
    au milieu de l'année 2021 | 2021-06-01..2021-07-31 about
    plus tard cette année | 2022-01-22..2022-12-31 about
    plus tard dans l'année | 2022-01-22..2022-12-31 about
    les années 1990 | 1990-01-01..1999-12-31 about
    les années 90 | 1990-01-01..1999-12-31 about
    années trente | 1930-01-01..1939-12-31 about
    les années soixante-dix | 1970-01-01..1979-12-31 about
    les années quatre-vingt | 1980-01-01..1989-12-31 about
    les années quatre-vingt-dix | 1990-01-01..1999-12-31 about
    les années 2000 | 2000-01-01..2009-12-31 about
    les années 1990-2000 | 1990-01-01..2009-12-31 about
    fin des années 1990 | 1997-01-01..1999-12-31 about
    au début des années 2000 | 2000-01-01..2002-12-31 about
    le XXe siècle | 1901-01-01..2000-12-31 about
    au XIXᵉ siècle | 1801-01-01..1900-12-31 about
    le XXIe siècle | 2001-01-01..2100-12-31 about
    le 20e siècle | 1901-01-01..2000-12-31 about
    le dix-neuvième siècle | 1801-01-01..1900-12-31 about
    la fin du XIXe siècle | 1871-01-01..1900-12-31 about
    au début du XXe siècle | 1901-01-01..1930-12-31 about
    `,
  )
  check(
    'quarters, halves and seasons',
    `
    premier trimestre 2022 | 2022-01-01..2022-03-31 about
    au premier trimestre de 2022 | 2022-01-01..2022-03-31 about
    le 4e trimestre 2021 | 2021-10-01..2021-12-31 about
    le troisième trimestre de l'année 2021 | 2021-07-01..2021-09-30 about
    le dernier trimestre 2021 | 2021-10-01..2021-12-31 about
    le deuxième trimestre de l'an prochain | 2023-04-01..2023-06-30 about
    T3 2021 | 2021-07-01..2021-09-30 about
    le premier semestre 2022 | 2022-01-01..2022-06-30 about
    au second semestre 2021 | 2021-07-01..2021-12-31 about
    S1 2021 | 2021-01-01..2021-06-30 about
    le quatrième trimestre | 2021-10-01..2021-12-31 about
    ce trimestre | 2022-01-01..2022-03-31 about
    le trimestre dernier | 2021-10-01..2021-12-31 about
    le semestre prochain | 2022-07-01..2022-12-31 about
    fin du premier trimestre 2022 | 2022-03-02..2022-03-31 about
    été 2021 | 2021-06-21..2021-09-22 about
    l'été 2021 | 2021-06-21..2021-09-22 about
    au printemps 2022 | 2022-03-20..2022-06-20 about
    à l'automne 2021 | 2021-09-23..2021-12-20 about
    l'hiver 2021-2022 | 2021-12-21..2022-03-19 about
    l'hiver 2021/2022 | 2021-12-21..2022-03-19 about
    l'été dernier | 2021-06-21..2021-09-22 about
    l'été prochain | 2022-06-21..2022-09-22 about
    cet été | 2022-06-21..2022-09-22 about
    cet hiver | 2021-12-21..2022-03-19 about
    le printemps prochain | 2022-03-20..2022-06-20 about
    au printemps dernier | 2021-03-20..2021-06-20 about
    d'ici l'été | 2022-06-21..2022-09-22 about
    avant l'été | 2022-06-21..2022-09-22 about
    fin de l'été 2021 | 2021-08-23..2021-09-22 about
    à la rentrée 2021 | 2021-09-01..2021-09-30 about
    `,
  )
  check(
    'holidays',
    `
    Noël | 2021-12-25
    Noël 2020 | 2020-12-25
    le jour de Noël | 2021-12-25
    Noël dernier | 2021-12-25
    Noël prochain | 2022-12-25
    la veille de Noël | 2021-12-24
    le lendemain de Noël | 2021-12-26
    le réveillon de Noël | 2021-12-24
    la Saint-Sylvestre | 2021-12-31
    le jour de l'An | 2022-01-01
    le Nouvel An | 2022-01-01
    l'Épiphanie | 2022-01-06
    la Chandeleur | 2022-02-02
    la Saint-Valentin | 2022-02-14
    Mardi gras | 2022-03-01
    le mercredi des Cendres 2022 | 2022-03-02
    le Vendredi saint 2022 | 2022-04-15
    Pâques | 2022-04-17
    Pâques 2021 | 2021-04-04
    Pâques 2024 | 2024-03-31
    le dimanche de Pâques | 2022-04-17
    le lundi de Pâques | 2022-04-18
    le jeudi de l'Ascension 2022 | 2022-05-26
    l'Ascension | 2022-05-26
    la Pentecôte | 2022-06-05
    le lundi de Pentecôte 2022 | 2022-06-06
    la fête du Travail | 2022-05-01
    le 1er-Mai | 2022-05-01
    le 8-Mai | 2022-05-08
    le 14-Juillet | 2022-07-14
    le 14-Juillet 2021 | 2021-07-14
    la veille du 14 juillet | 2022-07-13
    l'Assomption | 2021-08-15
    la Toussaint | 2021-11-01
    le 11-Novembre | 2021-11-11
    le 11-Septembre | 2001-09-11
    Halloween | 2021-10-31
    Thanksgiving 2021 | 2021-11-25
    `,
  )
  check(
    'several days',
    `
    du 10 au 13 janvier | 2022-01-10..2022-01-13 day
    du 10 au 13 janvier 2022 | 2022-01-10..2022-01-13 day
    du 28 décembre au 3 janvier | 2021-12-28..2022-01-03 day
    du 28 décembre 2021 au 3 janvier 2022 | 2021-12-28..2022-01-03 day
    du 28 décembre au 3 janvier 2022 | 2021-12-28..2022-01-03 day
    du lundi 10 au jeudi 13 janvier | 2022-01-10..2022-01-13 day
    du 10 janvier au 13 février | 2022-01-10..2022-02-13 day
    du 1er au 15 mars | 2022-03-01..2022-03-15 day
    10-13 janvier 2022 | 2022-01-10..2022-01-13 day
    10 - 13 janvier | 2022-01-10..2022-01-13 day
    entre le 10 et le 13 janvier | 2022-01-10..2022-01-13 day
    entre le 28 décembre et le 3 janvier | 2021-12-28..2022-01-03 day
    les 9 et 10 janvier | 2022-01-09..2022-01-10 day
    ces 9 et 10 janvier | 2022-01-09..2022-01-10 day
    les 9, 10 et 11 janvier | 2022-01-09..2022-01-11 day
    le 9 et le 10 janvier | 2022-01-09..2022-01-10 day
    le 10 ou le 11 janvier | 2022-01-10..2022-01-11 about
    31 janvier et 1er février | 2022-01-31..2022-02-01 day
    samedi 15 et dimanche 16 janvier | 2022-01-15..2022-01-16 day
    lundi et mardi | 2022-01-17..2022-01-18 day
    de lundi à mercredi | 2022-01-17..2022-01-19 day
    mardi ou mercredi | 2022-01-18..2022-01-19 about
    aujourd'hui et demain | 2022-01-21..2022-01-22 day
    hier et aujourd'hui | 2022-01-20..2022-01-21 day
    du 12/01/2022 au 15/01/2022 | 2022-01-12..2022-01-15 day
    de janvier à mars 2022 | 2022-01-01..2022-03-31 month
    de décembre 2021 à mars 2022 | 2021-12-01..2022-03-31 month
    entre janvier et mars | 2022-01-01..2022-03-31 month
    janvier-février 2022 | 2022-01-01..2022-02-28 month
    de 2015 à 2018 | 2015-01-01..2018-12-31 year
    entre 2015 et 2018 | 2015-01-01..2018-12-31 year
    2015-2018 | 2015-01-01..2018-12-31 year
    2021/2022 | 2021-01-01..2022-12-31 year
    de fin 2021 à début 2022 | 2021-10-01..2022-03-31 about
    fin janvier-début février | 2022-01-21..2022-02-10 about
    dans la nuit de mardi à mercredi | 2022-01-18..2022-01-19 day
    la nuit du 10 au 11 janvier | 2022-01-10..2022-01-11 day
    `,
  )
})

describe('when, without a date', () => {
  const NONE = `
    plus de sept heures | -
    sept heures | -
    deux jours | -
    trois semaines de négociations | -
    à quatre mois de la présidentielle | -
    des 27 | -
    les 27 | -
    les Vingt-Sept | -
    12 | -
    le 12 | -
    12 000 euros | -
    2 000 soldats | -
    2000 soldats | -
    2,5 jours | -
    3-2 | -
    01 42 12 10 22 | -
    article 49.3 | -
    page 12 | -
    le 20 heures | -
    à 20h30 | -
    31 février | -
    32 janvier | -
    29 février 2021 | -
    30/02/2022 | -
    12/13/2022 | -
    du 13 au 10 janvier | -
    otan 12 janvier | -
    il y a longtemps | -
    il y a quelques jours | -
    dans quelques semaines | -
    il y a trois heures | -
    dans deux heures | -
    la veille du sommet | -
    le lendemain de l'attaque | -
    bientôt | -
    | -
    Lavrov | -
    chaque mardi | -
    tous les mardis | -
    1.2.10.4 | -
    COVID-19 | -
  `
  it.each(rows(NONE))('%s', (expression) => {
    expect(when(expression, ON, 'fr')).toBeNull()
  })

  it('takes no text as long as an article', () => {
    expect(when(`12 janvier ${' '.repeat(300)}`, ON, 'fr')).toBeNull()
  })
})
