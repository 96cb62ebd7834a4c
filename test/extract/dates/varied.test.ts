import { describe, expect, it } from 'vitest'
import { findDateInQuery } from '../../../src/extract/dates/find-date-in-query.ts'
import { when } from '../../../src/extract/dates/when.ts'
import { rows, written } from './table.ts'

/** A Friday. */
const ON = '2022-01-21'

describe('when, on Friday 21 January 2022, of all kinds', () => {
  const VALUES = `
    le mardi 1er février 2022 | 2022-02-01
    samedi 1er janvier 2022 | 2022-01-01
    le 8 mai 1945 | 1945-05-08
    11 nov. 1918 | 1918-11-11
    le deux décembre 2021 | 2021-12-02
    trois janvier 2022 | 2022-01-03
    le 1er avril | 2022-04-01
    le 2 janvier 2022 à 14 heures | 2022-01-02
    le 2 janvier 2022 au soir | 2022-01-02
    dans la nuit du 2 au 3 janvier 2022 | 2022-01-02..2022-01-03 day
    dans la nuit du 31 décembre au 1er janvier | 2021-12-31..2022-01-01 day
    ce 12 janvier | 2022-01-12
    ce 12 janvier 2022 | 2022-01-12
    12-01-22 | 2022-01-12
    5/3/21 | 2021-03-05
    le 20.02.2014 | 2014-02-20
    2022-1-5 | 2022-01-05
    jeudi 13 | 2022-01-13
    le jeudi 13 | 2022-01-13
    mardi 12 janvier 2022 | 2022-01-12
    les 9 et 10 janvier 2022 | 2022-01-09..2022-01-10 day
    les 30 et 31 janvier | 2022-01-30..2022-01-31 day
    entre mars et mai 2021 | 2021-03-01..2021-05-31 month
    de mars à mai 2021 | 2021-03-01..2021-05-31 month
    de décembre 2020 à février 2021 | 2020-12-01..2021-02-28 month
    de novembre à février | 2021-11-01..2022-02-28 month
    de 1939 à 1945 | 1939-01-01..1945-12-31 year
    de lundi à jeudi | 2022-01-17..2022-01-20 day
    lundi ou mardi | 2022-01-17..2022-01-18 about
    demain et après-demain | 2022-01-22..2022-01-23 day
    du 10 janvier à fin mars | 2022-01-10..2022-03-31 about
    de fin janvier à début mars | 2022-01-21..2022-03-10 about
    d'avril à juin 2021 | 2021-04-01..2021-06-30 month
    le 15 ou le 16 janvier | 2022-01-15..2022-01-16 about
    jusqu'au 31 mars | 2022-03-31
    d'ici au 31 mars | 2022-03-31
    à compter du 1er février | 2022-02-01
    à partir du 1er février | 2022-02-01
    dès le 1er février | 2022-02-01
    depuis le 1er janvier | 2022-01-01
    depuis le 24 décembre | 2021-12-24
    depuis le 3 mars | 2021-03-03
    avant le 3 mars | 2022-03-03
    avant fin mars | 2022-03-21..2022-03-31 about
    au plus tard le 15 mars | 2022-03-15
    depuis mars 2020 | 2020-03
    depuis lundi | 2022-01-17
    depuis lundi dernier | 2022-01-17
    jusqu'à vendredi prochain | 2022-01-28
    jusqu'à la fin de l'année | 2022-10-01..2022-12-31 about
    jusqu'à demain soir | 2022-01-22
    d'ici au printemps | 2022-03-20..2022-06-20 about
    d'ici un mois | 2022-01-21..2022-02-20 about
    d'ici la semaine prochaine | 2022-01-24..2022-01-30 week
    dimanche dernier | 2022-01-16
    dimanche prochain | 2022-01-23
    samedi prochain | 2022-01-22
    jeudi en huit | 2022-02-03
    lundi matin | 2022-01-17
    dans la nuit de samedi à dimanche | 2022-01-15..2022-01-16 day
    vendredi soir | 2022-01-21
    mardi de la semaine prochaine | 2022-01-25
    mardi de la semaine dernière | 2022-01-11
    lundi de cette semaine | 2022-01-17
    mercredi dans la soirée | 2022-01-19
    ce lundi 24 janvier | 2022-01-24
    le lundi suivant | 2022-01-24
    le lundi précédent | 2022-01-17
    le premier lundi de février | 2022-02-07
    le dernier vendredi de janvier | 2022-01-28
    le 2e mardi de février 2021 | 2021-02-09
    il y a 72 heures | 2022-01-18
    il y a quinze jours | 2022-01-06
    il y a huit jours | 2022-01-13
    dans huit jours | 2022-01-29
    dans quinze jours | 2022-02-05
    il y a un an | 2021
    il y a un an et demi | 2020-07-01..2020-07-31 about
    deux ans et demi plus tôt | 2019-07-01..2019-07-31 about
    il y a six mois | 2021-07
    il y a dix-huit mois | 2020-07
    dans six mois | 2022-07
    il y a deux décennies | 2002
    il y a trente ans | 1992
    voilà deux semaines | 2022-01-07
    voici un mois | 2021-12-21
    il y a environ trois semaines | 2021-12-31..2021-12-31 about
    il y a plus de trois mois | 2021-10-01..2021-10-31 about
    la semaine du 3 janvier | 2022-01-03..2022-01-09 week
    fin de semaine | 2022-01-20..2022-01-23 about
    en fin de semaine prochaine | 2022-01-27..2022-01-30 about
    au cours du week-end | 2022-01-22..2022-01-23 day
    dans le courant de la semaine | 2022-01-17..2022-01-23 about
    au cours de la semaine prochaine | 2022-01-24..2022-01-30 week
    au milieu du mois de janvier | 2022-01-11..2022-01-20 about
    à la mi-mars 2021 | 2021-03-11..2021-03-20 about
    début de l'année prochaine | 2023-01-01..2023-03-31 about
    l'hiver dernier | 2020-12-21..2021-03-19 about
    à la rentrée prochaine | 2022-09-01..2022-09-30 about
    au premier semestre de l'an prochain | 2023-01-01..2023-06-30 about
    les années 60 | 1960-01-01..1969-12-31 about
    le XVIIIe siècle | 1701-01-01..1800-12-31 about
    la décennie 2010 | 2010-01-01..2019-12-31 about
    Noël 2021 | 2021-12-25
    à Noël dernier | 2021-12-25
    le Nouvel An 2021 | 2021-01-01
    le 8-Mai 2021 | 2021-05-08
    le dimanche de Pâques 2022 | 2022-04-17
    le lundi de Pâques 2022 | 2022-04-18
    l'Ascension 2022 | 2022-05-26
    Mardi gras 2022 | 2022-03-01
    Vendredi saint 2022 | 2022-04-15
    la Toussaint 2021 | 2021-11-01
    l'Assomption 2021 | 2021-08-15
    l'Épiphanie 2022 | 2022-01-06
    Halloween 2021 | 2021-10-31
    la fête du Travail 2021 | 2021-05-01
  `
  it.each(rows(VALUES))('%s → %s', (expression, value) => {
    expect(written(when(expression, ON, 'fr'))).toBe(value)
  })

  const NONE = `
    29 février 2022 | -
    31 avril | -
    30 février 2020 | -
    0 janvier | -
    le 32 mars | -
    12.13.2022 | -
    du 15 au 20 | -
    le siècle dernier | -
    la dernière décennie | -
    la fête nationale 2021 | -
    la fête des Mères 2022 | -
    le deuxième tiers de mars | -
    pendant deux jours | -
    quelques jours | -
    il y a quelques semaines | -
    récemment | -
    1200 euros | -
    3-0 | -
    chaque lundi | -
    une fois par an | -
    à 15 heures | -
    depuis toujours | -
    article 12 | -
    Covid-19 | -
    G20 | -
    36 ans | -
    24 heures sur 24 | -
    l'an un | -
  `
  it.each(rows(NONE))('%s is no date', (expression) => {
    expect(when(expression, ON, 'fr')).toBeNull()
  })

  it('keeps the time and says that the weekday is another', () => {
    expect(when('mardi 12 janvier 2022 à 15h30', ON, 'fr')).toMatchObject({
      start: '2022-01-12',
      time: '15:30',
      weekdayMismatch: true,
    })
    expect(when('mercredi 12 janvier 2022', ON, 'fr')).not.toHaveProperty('weekdayMismatch')
    expect(when("jusqu'au 31 mars", ON, 'fr')).toMatchObject({ relation: 'until' })
  })
})

describe('English dates in a query, whatever the language of the reader', () => {
  const VALUES = `
    January 2022 | 2022-01
    NATO January 2022 | 2022-01
    in January 2022 | 2022-01
    Lavrov january 2022 | 2022-01
    jan 2022 | 2022-01
    Sept. 2021 | 2021-09
    March 2021 | 2021-03
    May 2021 | 2021-05
    meeting May 2021 Geneva | 2021-05
    in May | 2022-05
    between 10 and 13 January 2022 | 2022-01-10..2022-01-13 day
    10-13 January 2022 | 2022-01-10..2022-01-13 day
    January 10-13 | 2022-01-10..2022-01-13 day
    January 10 to 13, 2022 | 2022-01-10..2022-01-13 day
    the 12th of January 2022 | 2022-01-12
    12th January | 2022-01-12
    last Monday | 2022-01-17
    next Tuesday | 2022-01-25
    on Tuesday | 2022-01-18
    this week | 2022-01-17..2022-01-23 week
    next month | 2022-02
    two weeks ago | 2022-01-07
    in 2021 | 2021
    early January | 2022-01-01..2022-01-10 about
    late December 2021 | 2021-12-21..2021-12-31 about
    mid-January 2022 | 2022-01-11..2022-01-20 about
    end of January | 2022-01-21..2022-01-31 about
    winter 2021 | 2021-12-21..2022-03-19 about
    Q1 2022 | 2022-01-01..2022-03-31 about
    first quarter of 2022 | 2022-01-01..2022-03-31 about
    since January | 2022-01
    yesterday evening | 2022-01-20
    the day before yesterday | 2022-01-19
    Christmas 2021 | 2021-12-25
    from December 2021 to January 2022 | 2021-12-01..2022-01-31 month
    January 2022 NATO meeting | 2022-01
    this month | 2022-01
    this year | 2022
  `
  const cases = rows(VALUES).flatMap(([query, value]) => [
    ['fr', query, value] as const,
    ['en', query, value] as const,
  ])
  it.each(cases)('%s: %s → %s', (locale, query, value) => {
    const found = findDateInQuery(query, ON, locale)
    const read = found?.kind === 'dated' ? found.date : found && 'nearest' in found ? found.nearest : null
    expect(written(read)).toBe(value)
  })
})
