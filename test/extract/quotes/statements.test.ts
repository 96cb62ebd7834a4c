import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'

const first = (source: string) => reader.quotes(source).at(-1)

describe('who passed the words on', () => {
  it.each([
    ['« Nous sommes prêts », a dit Anne Rivoal, selon son porte-parole.', 'Anne Rivoal', 'son porte-parole'],
    [
      '« Le barrage tiendra », rapporte Le Télégramme, citant le chef du site, Paul Kervern.',
      'Paul Kervern',
      'Le Télégramme',
    ],
    ['« Nous sommes prêts », a dit Anne Rivoal.', 'Anne Rivoal', null],
  ])('%s', (source, speaker, relay) => {
    expect([first(source)?.speaker?.name, first(source)?.relay]).toEqual([speaker, relay])
  })
})

describe('the day of saying, in an article of Friday 21 January 2022', () => {
  it.each([
    ['« Rien n’est joué », a déclaré hier Anne Rivoal.', '2022-01-20'],
    ['« Rien n’est joué », a estimé lundi Anne Rivoal.', '2022-01-17'],
    ['« Rien n’est joué », a dit Anne Rivoal le 12 janvier.', '2022-01-12'],
    ['« Rien n’est joué », déclarait mardi 18 janvier le vice-président, Loïc Prigent.', '2022-01-18'],
    [
      'Anne Rivoal s’est exprimée mercredi sur France Inter. « Rien n’est joué », a dit Anne Rivoal.',
      '2022-01-19',
    ],
    ['Le 10 janvier à Genève, Anne Rivoal a déclaré : « Rien n’est joué. »', '2022-01-10'],
    ['Mardi 18 janvier, Anne Rivoal a parlé. « Rien n’est joué », a dit Anne Rivoal.', '2022-01-18'],
    ['« Rien n’est joué », a assuré Anne Rivoal, dans un courriel daté du 12 janvier.', '2022-01-12'],
    ['« Rien n’est joué », proteste Anne Rivoal, jointe mercredi.', '2022-01-19'],
    ['« Rien n’est joué », a lancé Anne Rivoal lors du conseil de mercredi.', '2022-01-19'],
    ['Contactée lundi par téléphone, Anne Rivoal a répondu : « Rien n’est joué. »', '2022-01-17'],
    [
      'Le 12 janvier, dans la salle des fêtes de Lens, Anne Rivoal a écrit : « Rien n’est joué. »',
      '2022-01-12',
    ],
    ['Dans une lettre adressée mardi aux élus, Anne Rivoal dénonce « un jeu de dupes ».', '2022-01-18'],
    ['Anne Rivoal a démissionné mardi, dénonçant « un jeu de dupes ».', '2022-01-18'],
    ['Anne Rivoal a dénoncé lundi « un jeu de dupes » et promis « une riposte ».', '2022-01-17'],
    [
      '« Rien n’est joué, a dénoncé mardi 18 janvier sur notre antenne Anne Rivoal. On verra. »',
      '2022-01-18',
    ],
    ['Anne Rivoal a défendu son plan mardi à la radio. « Rien n’est joué », a-t-elle dit.', '2022-01-18'],
    [
      '« Rien n’est joué », a déclaré mardi Anne Rivoal.\n\n« La suite viendra », a-t-elle ajouté.',
      '2022-01-18',
    ],
    [
      '« Rien n’est joué », bougonne Anne Rivoal, que nous avons jointe mercredi par téléphone.',
      '2022-01-19',
    ],
    ['« Rien n’est joué », répond Anne Rivoal, que nous avons pu joindre hier.', '2022-01-20'],
    [
      'Dans une lettre lue en chaire le 9 janvier, Anne Rivoal voulait calmer les fidèles. « Rien n’est joué », écrivait-elle.',
      '2022-01-09',
    ],
    [
      'Les élus ont voté mardi la fin du bail.\n\n« Rien n’est joué », a dit Anne Rivoal à l’issue de la séance.',
      '2022-01-18',
    ],
    [
      'Le procès s’est ouvert jeudi à Lens. La salle est pleine.\n\n« Rien n’est joué », a dit à la barre Anne Rivoal.',
      '2022-01-20',
    ],
    ['Lens a battu Brive mercredi. « Rien n’est joué », disait en zone mixte Anne Rivoal.', '2022-01-19'],
  ])('%s', (source, day) => {
    expect(first(source)?.saidOn).toMatchObject({ start: day, end: day, precision: 'day' })
  })

  it.each([
    '« Rien n’est joué », a déclaré Anne Rivoal.',
    '« L’accord du 9 janvier est mort », a déclaré Anne Rivoal.',
    '« Rien n’est joué », a déclaré Anne Rivoal à l’issue d’une réunion prévue le 3 février.',
    'Marc Riou a parlé mercredi. « Rien n’est joué », a déclaré Anne Rivoal.',
    '« Rien n’est joué », a déclaré Anne Rivoal, qui recevra mardi les élus.',
    '« Rien n’est joué », a déclaré Anne Rivoal, qui a reçu mardi les élus.',
    '« Rien n’est joué », a déclaré Anne Rivoal, en poste depuis le 4 janvier.',
    '« Rien n’est joué », décrit Anne Rivoal, accourue dès mardi.',
    '« Rien n’est joué », admet aujourd’hui Anne Rivoal.',
    'Anne Rivoal a regretté que la réunion de mardi ait fini « dans le vacarme ».',
    'Née à Lens le 12 janvier 1950, « rien ne l’arrête », dit Anne Rivoal.',
    'La ligne est rouverte, mardi 18 janvier, jusqu’au port, où l’on entend « un grand silence », selon Anne Rivoal.',
    'Anne Rivoal a parlé mardi.\n\nLe temps passe. « Rien n’est joué », soupire Anne Rivoal.',
    'Anne Rivoal a été interpellée mardi. « Rien n’est joué », a dit Anne Rivoal.',
    'Les élus ont voté mardi la fin du bail.\n\n« Rien n’est joué », a dit Anne Rivoal.',
    'Les élus voteront mardi.\n\n« Rien n’est joué », a dit Anne Rivoal à la tribune.',
    'La séance, prévue mardi, a été longue. « Rien n’est joué », a dit Anne Rivoal à la tribune.',
    'Les élus avaient voté mardi la fin du bail. « Rien n’est joué », a dit Anne Rivoal à la tribune.',
    'Les élus ont voté mardi. La grève a commencé jeudi.\n\n« Rien n’est joué », a dit Anne Rivoal à la tribune.',
    'Les élus ont voté le 12 mars 2019. « Rien n’est joué », a dit Anne Rivoal à la tribune.',
    'Les élus ont voté mardi.\n\nLa salle est calme.\n\nLe maire écoute.\n\n« Rien n’est joué », a dit Anne Rivoal à la tribune.',
  ])('unknown: %s', (source) => {
    expect(first(source)?.speaker?.name).toBe('Anne Rivoal')
    expect(first(source)?.saidOn).toBeNull()
  })

  it('is marked as inferred when another sentence tells it', () => {
    const quote = first(
      'Anne Rivoal a parlé mercredi 19 janvier 2022. « Rien n’est joué », a dit Anne Rivoal.',
    )
    expect(quote?.saidOn).toMatchObject({ start: '2022-01-19', basis: 'inferred' })
  })
})
