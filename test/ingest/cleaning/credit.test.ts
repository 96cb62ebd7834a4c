import { describe, expect, it } from 'vitest'
import { withoutCredit } from '../../../src/ingest/cleaning/credit.ts'

describe('withoutCredit', () => {
  it.each([
    [
      'Des badauds devant la mairie de Lens, le 3 mai 2021. REUTERS/Anna Roy/File Photo',
      'Des badauds devant la mairie de Lens, le 3 mai 2021.',
    ],
    ['La ministre à Lyon, le 3 mai 2021. © Anna Roy / AFP', 'La ministre à Lyon, le 3 mai 2021.'],
    ['La ministre à Lyon. (Photo by Anna Roy/Getty Images)', 'La ministre à Lyon.'],
    ['La ministre à Lyon, le 3 mai 2021 ANNA ROY / AFP', 'La ministre à Lyon, le 3 mai 2021'],
    ['La ministre à Lyon, le 3 mai 2021 Anna Roy/AFP', 'La ministre à Lyon, le 3 mai 2021'],
    ['La ministre à Lyon (© Anna Roy)', 'La ministre à Lyon'],
    ['La ministre à Lyon. Crédit : Anna Roy', 'La ministre à Lyon.'],
    ['La ministre à Lyon - Photo : Anna Roy', 'La ministre à Lyon'],
    ['La ministre à Lyon. (AFP/Anna Roy)', 'La ministre à Lyon.'],
    ['La ministre à Lyon. AP Photo/Anna Roy', 'La ministre à Lyon.'],
    ['La ministre à Lyon. Anna ROY / POOL / AFP', 'La ministre à Lyon.'],
    ['© AFP', ''],
    ['Photo : Anna Roy', ''],
    ['REUTERS/Anna Roy', ''],
  ])('%s', (text, expected) => {
    expect(withoutCredit(text)).toBe(expected)
  })

  it.each([
    'La ministre a parlé à l’AFP.',
    'Selon un sondage Reuters/Ipsos, 52 % des sondés hésitent.',
    'Le bilan tient en un sondage Ipsos/Reuters.',
    'Le duo Macron/Scholz se retrouve à Lyon.',
    'Le train roule à 300 km/h.',
    'Il a montré une photo : la sienne, prise à Lyon en 2019, quand tout allait bien, dit-elle, et il a souri.',
    'Elle tient en trois mots : liberté, égalité, fraternité.',
    '« Une photo : rien de plus », dit-elle.',
    '',
  ])('leaves « %s » alone', (text) => {
    expect(withoutCredit(text)).toBeNull()
  })
})
