import { describe, expect, it } from 'vitest'
import { dateInAddress, statedDate } from '../../../src/ingest/metadata/stated-date.ts'

describe('statedDate', () => {
  it.each([
    ['2022-01-10T21:27+0100', '2022-01-10T21:27:00+01:00'],
    ['2021-12-03T14:02:11.000Z', '2021-12-03T14:02:11Z'],
    ['2023-11-05 08:15:00 +01:00', '2023-11-05T08:15:00+01:00'],
    ['2022-01-10T21:27', '2022-01-10'],
    ['2022-01-10', '2022-01-10'],
    ['10.01.2022, Gazette', '2022-01-10'],
    ['Publié le 12/03/2021 - 18:33', '2021-03-12'],
    ['mercredi 1er mars 2017', '2017-03-01'],
    ['Publié le 8 août 2024 à 6h30', '2024-08-08'],
    ['12 DÉC. 2019', '2019-12-12'],
    ['January 12, 2022', '2022-01-12'],
    ['Jan 2nd 2022', '2022-01-02'],
    ['29 février 2016', '2016-02-29'],
  ])('%s → %s', (text, expected) => {
    expect(statedDate(text)?.date).toBe(expected)
  })

  it.each([
    '31 février 2022',
    '29/02/2021',
    '2022-13-01',
    '2022-01-32T10:00Z',
    '12 janvier',
    'janvier 2022',
    '10.01.22',
    '2022',
    '12 foobar 2022',
    '0612.01.2022',
    '',
  ])('« %s » states none', (text) => {
    expect(statedDate(text)).toBeNull()
  })
})

describe('dateInAddress', () => {
  it.each([
    ['https://gazette.example/20191021/seance-agitee-1061.html', '2019-10-21'],
    ['https://gazette.example/2019/10/21/seance', '2019-10-21'],
    ['https://gazette.example/fr/20211203-le-fleuve', '2021-12-03'],
    ['https://gazette.example/a-2019-10-21-b', '2019-10-21'],
  ])('%s → %s', (address, expected) => {
    expect(dateInAddress(address)).toBe(expected)
  })

  it.each([
    'https://gazette.example/2019/10/seance',
    'https://gazette.example/article-1054365846.html',
    'https://gazette.example/20191345/x',
    'https://gazette.example/20190230/x',
  ])('%s has none', (address) => {
    expect(dateInAddress(address)).toBeNull()
  })
})
