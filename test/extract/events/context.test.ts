import { describe, expect, it } from 'vitest'
import { createExtract } from '../../../src/extract/extract.ts'
import { articleOf } from '../support/reader.ts'

const extract = createExtract()

/** « days | place | participants | status » of each event. */
const told = (title: string, text: string): readonly string[] =>
  extract({ ...articleOf(text), title }).events.map(({ date, place, participants, status }) =>
    [date.start, place ?? '-', [...participants].sort().join(', ') || '-', status].join(' | '),
  )

describe('whom an event without names is about', () => {
  it.each([
    [
      'Rencontre à Riga',
      'Le Premier ministre Ilmar Kask a reçu le président Jaan Tamm. Les deux hommes se reverront le 2 mars.',
      '2022-03-02 | - | Ilmar Kask, Jaan Tamm | scheduled',
    ],
    [
      'Un avis attendu',
      'La préfecture de la Drôme rendra sa décision le 7 février.',
      '2022-02-07 | - | préfecture de la Drôme | scheduled',
    ],
  ])('%s: %s', (title, text, expected) => {
    expect(told(title, text)).toEqual([expected])
  })

  it.each([
    ['Corbin Letertre, sculpteur', 'Une réunion aura lieu mardi.', '-'],
    ['Corbin Letertre, sculpteur', 'Les obsèques auront lieu mardi.', '-'],
    [
      'Une audition',
      "Rosa Ferrand, présidente de l'Association des riverains, attend. Paul Roy sera entendu mardi par la juge.",
      'Paul Roy',
    ],
    ['Le procès reprend', 'Le prévenu, Anselme Cordier, nie. La réunion aura lieu le 3 février.', '-'],
    ['Ondelis en forme', 'Ondelis va bien. Une manifestation aura lieu le 3 février.', '-'],
  ])('is not said to be whom the article is about: %s, %s', (title, text, who) => {
    expect(told(title, text).map((line) => line.split(' | ')[2])).toEqual([who])
  })

  it.each([
    ['Mort de Corbin Letertre, sculpteur', 'Les obsèques auront lieu mardi.', 'Corbin Letertre'],
    [
      'Mort de Luce Ferrand, chanteuse',
      'La ministre Anne Rivoal a salué « une artiste ». Ses obsèques seront célébrées mardi à Sens.',
      'Luce Ferrand',
    ],
    ['Mort de Corbin Letertre, sculpteur', 'Les obsèques des victimes auront lieu mardi.', '-'],
    [
      'Le procès reprend',
      'Le prévenu, Anselme Cordier, nie. Le jugement sera rendu le 3 février.',
      'Anselme Cordier',
    ],
    [
      'Le procès reprend',
      'Poursuivi pour vol, Anselme Cordier se tait. Délibéré le 3 février.',
      'Anselme Cordier',
    ],
    [
      'Le procès reprend',
      'Le vrai nom du suspect est Anselme Cordier. Verdict le 3 février.',
      'Anselme Cordier',
    ],
    [
      'Le procès reprend',
      'Anselme Cordier et sa sœur comparaissent. Luc Adam a été condamné. Anselme Cordier est jugé. Verdict le 3 février.',
      '-',
    ],
    ['Le juge', 'La présidente, Anne Cordier, a condamné le club. Verdict le 3 février.', '-'],
    ['Ondelis relève ses objectifs', 'Le dividende sera versé le 3 février.', 'Ondelis'],
    ['Ondelis relève ses objectifs', 'Les résultats annuels seront publiés le 3 février.', 'Ondelis'],
    ['Ondelis rachète Kolbe GmbH', 'Le dividende sera versé le 3 février.', '-'],
  ])('is whose such a thing always is: %s, %s', (title, text, who) => {
    const body = title.startsWith('Ondelis') ? `Le groupe Ondelis et Kolbe GmbH vont bien. ${text}` : text
    expect(told(title, body).map((line) => line.split(' | ')[2])).toEqual([who])
  })

  it.each([
    [
      'Lucette Bernot, une vie',
      'Née le 4 mai 1924 à Roubaix d’un père mineur, elle chante.',
      'Lucette Bernot',
    ],
    ['Lucette Bernot, une vie', 'On l’aimait. Elle sera inhumée mardi.', 'Lucette Bernot'],
    ['Lucette Bernot, une vie', 'Anne Rivoal l’aimait, dit-on. Elle sera inhumée mardi.', 'Anne Rivoal'],
  ])('is whom a portrait calls by a pronoun: %s, %s', (title, text, who) => {
    const body = `Lucette Bernot chantait. Lucette Bernot riait.\n\n${text}`
    expect(told(title, body).at(-1)?.split(' | ')[2]).toBe(who)
  })

  it('is the subject before an aside', () => {
    const text = 'La présidente Luce Ferrand, dont le mandat s’achève, recevra les chefs de parti mardi.'
    expect(told('Un titre', text)).toEqual(['2022-01-25 | - | Luce Ferrand | scheduled'])
  })

  it('is nobody who only speaks near an accident', () => {
    const text =
      'Une avalanche a emporté deux skieurs mercredi. « Un miracle », a dit la maire, Luce Ferrand.'
    expect(told('Avalanche', text)).toEqual(['2022-01-19 | - | - | held'])
  })
})

describe('where an event is that names no place itself', () => {
  it.each([
    [
      'Un festival évacué',
      'Hier soir, le festival de Brantôme a été évacué en vingt minutes.',
      '2022-01-20 | Brantôme | festival de Brantôme | held',
    ],
    [
      'Un randonneur secouru',
      'Un randonneur a fait une chute dimanche dans le massif de la Chartreuse.',
      '2022-01-16 | Chartreuse | - | held',
    ],
    [
      'Mobilisation',
      'Un rassemblement est prévu samedi place du Vally.',
      '2022-01-22 | place du Vally | - | scheduled',
    ],
    [
      'Blocage',
      'Une opération escargot est prévue lundi sur la RN122.',
      '2022-01-24 | RN122 | - | scheduled',
    ],
    [
      'Premier concert',
      'La préfecture du Cher rappelle que le premier concert se tiendra samedi, salle des fêtes du Bourgneuf.',
      '2022-01-22 | salle des fêtes du Bourgneuf | préfecture du Cher | scheduled',
    ],
    ['Une plainte', 'La permanence de Mme Aubry a été taguée lundi.', '2022-01-17 | - | Aubry | held'],
    [
      'Élections à Port-Lazo',
      'À Port-Lazo, on attend.\n\nLe second tour aura lieu le 30 janvier.',
      '2022-01-30 | Port-Lazo | - | scheduled',
    ],
  ])('%s: %s', (title, text, expected) => {
    expect(told(title, text)).toEqual([expected])
  })
})

describe('dates that tell no event', () => {
  it.each([
    'La préfète avait évoqué dans une note du 3 janvier des mesures.',
    'Au centre de la tempête, le maire se tait depuis un bilan communiqué jeudi.',
    'Le marché de samedi matin est gai.',
    "J'ai signé quatre placements en septembre 2021.",
  ])('%s', (text) => {
    expect(told('Un titre', text)).toEqual([])
  })
})

describe('the town of the title', () => {
  it.each([
    ['La grève attendra. Une manifestation aura lieu le 2 mars.', '2022-03-02 | Redon | - | scheduled'],
    [
      'La foule grossit à Lyon. Une manifestation aura lieu le 2 mars à midi.',
      '2022-03-02 | Lyon | - | scheduled',
    ],
  ])('is where what names no place happens: %s', (text, expected) => {
    expect(told('Redon : la colère monte', `À Redon, on attend.\n\n${text}`)).toEqual([expected])
  })

  it('is not one that only a name in quotation marks has', () => {
    const text = 'On en parle à Redon.\n\nLe jugement sera rendu lundi.'
    expect(told('Procès des « écoutes de Redon »', text)).toEqual(['2022-01-24 | - | - | scheduled'])
  })

  it('is not where a paragraph tells of another one', () => {
    const text =
      'À Redon, on attend.\n\nElles ont défilé samedi à Lyon. Une autre marche aura lieu le 2 mars.'
    expect(told('Redon : la colère monte', text).at(-1)).toBe('2022-03-02 | - | - | scheduled')
  })
})

describe('a place that is not where it happens', () => {
  it.each([
    [
      'Libre depuis son départ de l’usine à Lyon, Anne Rivoal a été élue mardi.',
      '2022-01-18 | - | Anne Rivoal | held',
    ],
    ['Elle a été élue mardi, a-t-on appris auprès de la préfecture.', '2022-01-18 | - | - | held'],
    ['Anne Rivoal a gagné la Coupe de France mardi.', '2022-01-18 | - | Anne Rivoal | held'],
  ])('%s', (text, expected) => {
    expect(told('Un titre', text)).toEqual([expected])
  })
})

describe('the town of the title, where it is one of several or hidden', () => {
  it.each([
    [
      'Redon : la colère monte',
      'Le lycée de Redon, en Bretagne, a annoncé ce vendredi la fermeture de sa cantine du 7 au 11 février.',
      'Redon',
    ],
    [
      'À Brassac, la foire se meurt',
      'On en parle depuis longtemps. La fermeture est prévue le 2 mars.',
      'Brassac',
    ],
    [
      'Redon : la colère monte',
      'On vote. À Redon, on attend.\n\nLe second tour aura lieu le 30 janvier.',
      '-',
    ],
    [
      'Municipales : Redon attend',
      'On vote. À Redon, on attend.\n\nLe second tour aura lieu le 30 janvier.',
      'Redon',
    ],
    ['Redon : la colère monte', 'À Redon, on attend.\n\nL’étude sera publiée le 2 mars.', '-'],
  ])('%s: %s', (title, text, place) => {
    expect(told(title, text).at(-1)?.split(' | ')[1]).toBe(place)
  })
})

describe('where an election is', () => {
  it.each([
    ['Un vote', 'Les Sierra-Léonais élisent samedi leur président.', 'Sierra Leone'],
    [
      'Kenya-La sécheresse dure',
      'Au Kenya, on attend.\n\nDes élections générales sont prévues le 8 août.',
      'Kenya',
    ],
    ['Kenya-La sécheresse dure', 'Des élections municipales sont prévues le 8 août.', '-'],
    [
      'Kenya et Ouganda',
      'Au Kenya et en Ouganda, on attend.\n\nDes élections générales sont prévues le 8 août.',
      '-',
    ],
    ['Redon : la colère monte', 'Le second tour de la présidentielle aura lieu le 30 janvier.', '-'],
  ])('%s: %s', (title, text, place) => {
    expect(told(title, text).at(-1)?.split(' | ')[1]).toBe(place)
  })
})

describe('a place that no list has', () => {
  it.each([
    ['Le feu est parti mardi de Fontjoncouse (Aude).', 'Fontjoncouse', '-'],
    ['Le maire de Fontjoncouse (Aude) a démissionné mardi.', '-', '-'],
    ['Le film sera projeté mardi sur le port de L’Herbaudière.', 'L’Herbaudière', '-'],
    ['Des bergers ont été évacués mardi sur les pentes du mont Slamet.', 'mont Slamet', '-'],
    ['La conquête du mont Slamet a été annoncée mardi.', '-', '-'],
  ])('%s', (text, place, who) => {
    expect(told('Un titre', text).map((line) => line.split(' | ').slice(1, 3))).toEqual([[place, who]])
  })
})

describe('what a firm is called by', () => {
  const unions = 'Le groupe Lumibat licencie. « Un coup », a réagi Anne Roy, déléguée CFDT.'
  it.each([
    ['L’entreprise a fermé mardi son usine de Thiers.', 'Lumibat'],
    ['L’entreprise, fondée par deux frères, va mal. Elle a fermé mardi son site de Thiers.', 'Lumibat'],
    ['Il se rendra mardi à Abou Dhabi.', '-'],
  ])('is no union: %s', (text, who) => {
    const line = told('Lumibat licencie', `${unions}\n\n${text}`).at(-1)
    expect(line?.split(' | ')[2]).toBe(who)
  })

  it('is not who first told of it', () => {
    const text = 'Luc Adam a été arrêté mardi, a appris Ouest-Hebdo de source judiciaire.'
    expect(told('Un titre', text)).toEqual(['2022-01-18 | - | Luc Adam | held'])
  })
})

describe('whose work it is', () => {
  it.each([
    ['Luce Ferrand, reine du polar', 'Le roman paraîtra le 2 mars.', 'Luce Ferrand'],
    ['Luce Ferrand, reine du polar', 'Le rapport paraîtra le 2 mars.', '-'],
    ['Luce Ferrand contre Luc Adam', 'Le roman paraîtra le 2 mars.', '-'],
  ])('%s: %s', (title, text, who) => {
    const body = `Luce Ferrand est là. Luc Adam aussi.\n\n${text}`
    expect(told(title, body).map((line) => line.split(' | ')[2])).toEqual([who])
  })

  it('is the one who stands trial for it', () => {
    const text = 'Luc Adam était jugé hier à Dijon pour avoir survolé mardi la maison d’arrêt.'
    expect(told('Un titre', text).flatMap((line) => line.split(' | ')[2])).toContain('Luc Adam')
  })
})

describe('a noun that is no place here', () => {
  it.each([
    ['Luc Roy a annoncé lundi le départ de son entraîneur, après la défaite face à Bastia.', '-'],
    ['Une équipe de l’université de Dijon a publié jeudi une étude.', '-'],
    ['Le carnaval défilera samedi, lors de la fête du Printemps.', '-'],
    ['Elle s’explique dans La Gazette. Le vote aura lieu le 2 mars.', '-'],
    ['Des hommes armés ont enlevé mardi un berger dans un village de l’Etat de Kano.', 'Kano'],
    ['Les bouchers ont manifesté mardi devant le palais du Luxembourg.', 'palais du Luxembourg'],
    ['La remise des prix aura lieu le 2 mars au théâtre des Célestins.', 'théâtre des Célestins'],
    ['Le concert aura lieu le 2 mars au port du Havre.', 'Le Havre'],
    [
      'La mine a été fermée mardi près de Kolwezi, dans le sud-est de la République démocratique du Congo.',
      'Kolwezi',
    ],
    ['Une réunion a eu lieu le 4 janvier dans un hôtel.', '-'],
    ['La frontière a été fermée mardi.', '-'],
  ])('%s', (text, place) => {
    expect(extract(articleOf(text)).events.map((event) => event.place ?? '-')).toContain(place)
  })

  it.each([
    'Rosa Huamán a démissionné mardi, au lendemain de la mort d’un passant à Cuzco.',
    'Ivo Brand a été condamné mardi pour avoir mis le feu à un hangar près de Bergame.',
  ])('nor is where something else had happened: %s', (text) => {
    const read = `La nouvelle vient de Lima. À Arequipa, on attend. ${text}`
    expect(told('Un titre', read).at(-1)?.split(' | ')[1]).not.toMatch(/Cuzco|Bergame/u)
  })
})

describe('whom a pronoun means', () => {
  it.each([
    ['La maire, Luce Ferrand, a reçu le préfet. Elle repartira mardi.', 'Luce Ferrand'],
    ['La relève s’appelle Luce Ferrand, 33 ans. Elle a été élue mardi.', 'Luce Ferrand'],
    ['L’infirmière Luce Ferrand a été arrêtée. Cette dernière a été libérée mardi.', 'Luce Ferrand'],
    ['La frontière avait été fermée par Luce Ferrand. Elle a rouvert mardi.', '-'],
    ['La maire est Luce Ferrand. La halle, elle, rouvrira mardi.', '-'],
    ['Le maire est Luc Ferrand. Il reste deux jours avant la fermeture, mardi.', '-'],
    ['Luce Ferrand n’en dort plus. Sa sœur a été arrêtée mardi.', '-'],
    ['La maire est Luce Ferrand. Le spectacle, « Luce Ferrand en Chine », a été rejoué mardi.', '-'],
  ])('%s', (text, who) => {
    expect(told('Un titre', text).at(-1)?.split(' | ')[2]).toBe(who)
  })
})

describe('a place that the sentence before names', () => {
  it.each([
    [
      'La halle de Brive attend du monde. Le concert aura lieu mardi.',
      ['2022-01-25 | Brive | - | scheduled'],
    ],
    [
      'Il avait été arrêté le 10 janvier à Lyon. Le procès s’est ouvert mardi.',
      ['2022-01-10 | Lyon | - | held', '2022-01-18 | - | - | held'],
    ],
  ])('is not that of another day: %s', (text, expected) => {
    expect(told('Un titre', text)).toEqual(expected)
  })
})
