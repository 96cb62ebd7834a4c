import { expect, it } from 'vitest'
import { parseDates } from '../../../src/extract/dates/parse.ts'
import { inferPublication } from '../../../src/extract/dates/publication/infer-publication.ts'
import { rows } from './table.ts'

const TABLE = `
  La ministre a précisé mardi 28 décembre que la réforme de 2022 serait revue. | 2021-12-28
  Le premier conseil de 2022 aura lieu le 20 janvier, a annoncé jeudi 6 janvier le maire. | 2022-01-06
  Le maire, élu en 2020, a démissionné vendredi 5 novembre. Il partira en 2022. | 2021-11-05
  Les ventes de 2021 ont été révisées, a-t-on appris lundi 14 février. | 2022-02-14
  Ce vendredi 21 janvier 2022, le conseil s'est réuni. | 2022-01-21
  Le pont a cédé, a annoncé mardi 22 août 2023 la préfecture. | 2023-08-22
  Le rapport, publié en 2019, a été cité lundi 9 mars et mercredi 11 mars. | 2020-03-11
  L'homme a été écroué jeudi 20 août 2020, a-t-on appris vendredi auprès du parquet. | 2020-08-21
  La junte a ordonné lundi 11 avril 2022 l'arrêt des forages. Ce mardi, la direction a fait appel. | 2022-04-12
  Le pont a cédé mardi 4 mai 2021. Lundi, la maire avait alerté. | 2021-05-04
  Le pont a cédé mardi 4 mai 2021. Il rouvrira jeudi, a dit la maire mercredi. | 2021-05-05
  Ce jeudi 22 juin, la capitale s'est figée. Le président, élu le 31 mars 2018, est parti. | 2023-06-22
  Ce jeudi 22 juin, la capitale s'est figée. En 1986, elle ouvrira son port. Il a été élu le 31 mars 2018. | 2023-06-22
  Le pont a rouvert hier, lundi 3 mai 2021. | 2021-05-04
  Le conseil se réunira demain, mardi 4 mai 2021. | 2021-05-03
  La loi de 2021, il y a trois ans, n'a rien changé, a dit mardi 5 mars la ministre. | 2024-03-05
  L'essentiel de ce mardi 12 juillet. Trois ans après la crue de juillet 2019, le village se reconstruit. | 2022-07-12
  Quatre ans après le séisme de 2018, l'hôpital rouvre, a dit lundi 5 décembre la maire. | 2022-12-05
  Ce samedi 12 juillet, le bal. Trois ans après la crue de 2019, le pont était tombé. | -
  Ce mardi, Journée internationale des droits des femmes, la mairie a décoré trois élues de 2020. | 2022-03-08
  Ce mardi, Journée internationale des droits des femmes, la mairie décorera trois élues de 2020. | -
  PARIS, 12 mars (AFP) - Le projet de 2021 a été rejeté. La loi date de 2020. | -
  PARIS, vendredi 12 mars (AFP) - Le projet a été déposé en mars 2021. | 2021-03-12
  La ministre a précisé mardi 28 décembre que la réforme serait revue. | -
  Le conseil se réunira jeudi 20 janvier 2022. | -
  Le sommet aura lieu mercredi 12 janvier. | -
  Le mardi 6 juin 1944, les troupes ont débarqué. | -
  Il est mort le 12 janvier 2022. | -
  La ministre a parlé mardi. Le budget de 2022 est prêt. | -
  Rien n'est daté ici. | -
  Ce lundi 24 février, le port est bloqué. Le quai, dont le chantier a débuté à l'automne 2018, ouvrira en 2022. | 2020-02-24
  L'étude est parue mercredi 2 octobre. Les cristaux ont été prélevés à l'automne 2019. Une autre viendra en 2027. | 2024-10-02
  Le pont a été ouvert à l'été 2019. Mercredi 2 octobre, il a fermé. | 2019-10-02
  NICOSIE, 14 mars (Reuters) - Les deux camps ont achevé mardi leurs entretiens. Le plan date de juillet 2022. | 2023-03-14
  Ce mardi 8 mars, nous entendons celle qui dirigera l'orchestre. Elle a été nommée en mai 2021. | 2022-03-08
  | -
  La ministre a précisé mardi 29 décembre que la réforme de 2022 serait revue. | -
`

it.each(rows(TABLE))('%s', (text, value) => {
  expect(inferPublication(parseDates(text))).toEqual(
    value === '-' ? null : { date: value, basis: 'inferred' },
  )
})

it.each(
  rows(`
  Publié le 23/05/2017 à 06:15 | 2017-05-23
  Ce direct du mercredi 27 janvier 2016 est terminé. Une réunion aura lieu jeudi 4 février. | 2016-01-27
  Publié le mardi 19 novembre 2024, à 07:30, par la rédaction. | 2024-11-19
  Mis en ligne le 3 mars 2021 | 2021-03-03
  LIMA, jeudi 21 février 2019. Le conseil a voté mercredi. | 2019-02-21
  Rio de Janeiro, 3 mai 2021 (AFP) - Le conseil a voté. | 2021-05-03
  RTV Val — 12 mars 2023 | 2023-03-12
  Genève (ats) 12.03.2023 - Le pont a cédé vendredi. | 2023-03-12
  MADRID (Reuters) - 12 mars 2023 - Le pont a cédé. | 2023-03-12
  (AFP) 12 mars 2023 - Le pont a cédé. | 2023-03-12
  Par Jean Dupuis, le 12 mars 2023 à 18h | 2023-03-12
  Par Jean Dupuis - 12/03/2023 18:04 | 2023-03-12
  Modifié le 12 mars 2023 à 18h | 2023-03-12
  Mis à jour le 13 mars 2023 à 8h, publié le 12 mars 2023 | 2023-03-12
  Rédigé par Léa Diaz le 12 mars 2023 | 2023-03-12
  Édition du 12 mars 2023 | 2023-03-12
  `),
)('stated: %s', (text, value) => {
  expect(inferPublication(parseDates(`Un titre\n\n${text}\n\nLe corps.`))).toEqual({
    date: value,
    basis: 'stated',
  })
})

it('takes no date of the story for the header', () => {
  expect(inferPublication(parseDates('Publié en secret, le livre est sorti le 3 mars 2021.'))).toBeNull()
  expect(inferPublication(parseDates('Le long du fleuve, 3 mai 2021 (ou presque) - rien.'))).toBeNull()
  expect(inferPublication(parseDates('Lima, le 3 mars 2021, était vide.'))).toBeNull()
  expect(inferPublication(parseDates('Le Port - 3 mars 2021 fut un jour noir - a brûlé.'))).toBeNull()
  expect(inferPublication(parseDates('Le club, mis en ruine, a fermé le 3 mars 2021.'))).toBeNull()
})
