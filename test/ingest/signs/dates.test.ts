import { describe, expect, it } from 'vitest'
import { signOf } from '../../../src/ingest/signs/sign-of.ts'

describe('a line of the page says when the article came out', () => {
  it.each([
    ['Publié le : 12/04/2022 - 22:41', '2022-04-12'],
    ['Publié le 3 mai 2021 à 18h05', '2021-05-03'],
    ['PUBLIÉ LE 22/01/2015 | LE VAL | PAR C. DUROC', '2015-01-22'],
    ['Publié le mardi 4 mai 2021 à 12h04 - Mis à jour le mercredi 5 mai 2021 à 08h10', '2021-05-04'],
    ['Mis à jour : 03/05/2021 à 12:00 Publié : 02/05/2021 à 10:00', '2021-05-02'],
    [
      'Par Jeanne Roy, Radio Bleu Val. Publié le 14/11/2023 à 18:07, mis à jour à 19:32. Temps de lecture : 2 min',
      '2023-11-14',
    ],
    ['Par Jeanne Roy, envoyée spéciale à Lens. Publié le 3 mai 2021 à 18h05.', '2021-05-03'],
    ['Jeanne Roy - Publié le 3 mai 2021 à 18:00', '2021-05-03'],
    ['Par Jeanne Roy | 17 juin 2021, 18h20 HNP', '2021-06-17'],
    ['Par Jeanne Roy (avec AFP) le 03 mai 2021 à 10h12', '2021-05-03'],
    ['Lecture 3 min. Publié le 3 mai 2021', '2021-05-03'],
    ['Publié le 03 mai 2021 · 3 min de lecture', '2021-05-03'],
    ['Posté le 3 mai 2021 dans Politique', '2021-05-03'],
    ['Texte : Jeanne Roy. Mis en ligne le 3.05.2021.', '2021-05-03'],
    ['Publié : 5 juin 2019, 09:15 JST', '2019-06-05'],
    ['Dossier réalisé par la rédaction de Lens. Mis en ligne le lundi 3 mai 2021 à 9h.', '2021-05-03'],
    ['Rédigé par Jeanne Roy le mercredi 12 janvier 2022', '2022-01-12'],
    ['Rédigé par Jeanne Roy et publié le 12 janvier 2022', '2022-01-12'],
    ['Cet article a été publié le 12 janvier 2022.', '2022-01-12'],
    ['Paru dans l’édition du 12 janvier 2022', '2022-01-12'],
    ['Ajouté le 12 janvier 2022 à 14:05', '2022-01-12'],
    ['Diffusé le 12 janvier 2022 à 20h00', '2022-01-12'],
    ['En ligne depuis le 12 janvier 2022', '2022-01-12'],
    ['Publié aujourd’hui à 14h05, le 12 janvier 2022', '2022-01-12'],
    ['La Rédaction | 12 janvier 2022', '2022-01-12'],
    ['Publié: 12.01.2022 à 14h05. Dernière mise à jour: 13.01.2022', '2022-01-12'],
    ['Publié le 12 janvier 2022 à 5 h 00 HNE', '2022-01-12'],
    ['Mis à jour hier à 14 h 05. Publié le 12 janvier 2022', '2022-01-12'],
    ['Published: 12 January 2022, 14:05 GMT', '2022-01-12'],
    ['Jan 12, 2022 2:05 PM', '2022-01-12'],
    ['Première publication : 12/01/2022 - 14:05', '2022-01-12'],
    ['12/01/2022 14:05 (mis à jour à 16:20)', '2022-01-12'],
    ['Par Le Figaro avec AFP Publié le 12/01/2022 à 14:05, mis à jour le 12/01/2022 à 16:20', '2022-01-12'],
    ['Rédaction locale | Publié le 12-01-22 à 14h05 | Mis à jour le 13-01-22 à 09h00', '2022-01-12'],
    ['Créé le 12/01/98 à 14h05', '1998-01-12'],
    ['Par La rédaction avec AFP Publié le 12/01/2022 à 14:05', '2022-01-12'],
    ['Article paru dans La Gazette du Val du 12 janvier 2022', '2022-01-12'],
    ['Mercredi 12 janvier 2022', '2022-01-12'],
    ['DIRECT. Lundi 3 mai 2021', '2021-05-03'],
    ['03.05.2021', '2021-05-03'],
    ['Rennes, le 3 mai 2021', '2021-05-03'],
    ['ROME, 3 mai 2021 (AFP)', '2021-05-03'],
    ['AFP, le 03/05/2021 à 12:00', '2021-05-03'],
  ])('%s', (line, day) => {
    expect(signOf(line).published).toBe(day)
  })
})

it('tells a change from the publication', () => {
  expect(signOf('Modifié le 3 mai 2021')).toEqual({ text: null, updated: '2021-05-03' })
  expect(signOf('Créé le 3 mai 2021 | Modifié le 4 mai 2021')).toEqual({
    text: null,
    published: '2021-05-03',
    updated: '2021-05-04',
  })
})

it('keeps who signs beside the date', () => {
  expect(signOf('Par Jeanne Roy. Publié le 14/11/2023 à 18:07.').author).toBe('Jeanne Roy')
  expect(signOf('Publié le 12 janvier 2022 par Jeanne Roy').author).toBe('Jeanne Roy')
})

it('takes no life for a date of the page', () => {
  expect(signOf('Jeanne Roy (12 janvier 1922 - 3 mai 2021)').published).toBeUndefined()
})

describe('a date of the story is none of the page', () => {
  it.each([
    'Publié il y a 3 heures',
    'Publié hier à 14h05',
    'Publié le 12 janvier à 14h05',
    'Diffusé le 12 janvier 2022, le documentaire a ému le pays.',
    'Le service est en ligne depuis le 12 janvier 2022.',
    'Le décret a été publié le 12 janvier 2022 au Journal officiel.',
    'Photo prise le 12 janvier 2022',
    'Étude parue dans La Revue du 12 janvier 2022',
    'Score : 12-01-22',
    'Le 12-01-22, le rapport a été publié',
    'Abonnez-vous avant le 31 janvier 2022',
    'Le rapport, publié le 3 mai 2021, accable la direction.',
    'Publié le 3 mai 2021, le livre raconte une enfance à Lens.',
    'Attentats de Paris, 13 novembre 2015',
    'Manifestation, 3 mai 2021',
    'La candidate a été élue le 3 mai 2021',
    'Le pont a été mis en service le 3 mai 2021.',
  ])('%s', (line) => {
    expect(signOf(line)).toEqual({ text: line })
  })
})
