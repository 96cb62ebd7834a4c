import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalsOf } from '../../../src/ingest/gluing/intertitle.ts'
import { unglue } from '../../../src/ingest/gluing/unglue.ts'

const unglued = (text: string, document = text) => unglue(text, capitalsOf(document))

describe('unglue breaks', () => {
  it.each([
    ['sentences', 'La lettre est partie aux Vingt-Sept.Dans ce texte, tout est dit.', 'Vingt-Sept.|Dans'],
    ['after an acronym', 'Il est parti aux USA.Le lendemain, il rentrait.', 'USA.|Le'],
    ['after a year', 'Le sommet date de 2019.La suite viendra.', '2019.|La'],
    ['after a bracket', 'Elle siège à Vienne (OSCE).Le groupe attend.', '(OSCE).|Le'],
    ['before an elision', 'Le texte est prêt.L’Otan attend.', 'prêt.|L’Otan'],
    ['before an acronym', 'Le texte est prêt.OTAN et UE attendent.', 'prêt.|OTAN'],
    ['before À', 'Le texte est prêt.À Genève, on attend.', 'prêt.|À Genève'],
    ['after a quotation', 'Il parle de "paix durable".Le ministre doute.', 'durable".|Le'],
    ['after guillemets', 'Il a dit : « Je pars demain. »Le ministre doute.', 'demain. »|Le'],
    ['before guillemets', 'Le ministre doute.« Rien n’est prêt », dit-il.', 'doute.|« Rien'],
    ['before a quotation', 'Le ministre doute."Rien n’est prêt", dit-il.', 'doute.|"Rien'],
    ['after a quotation and a colon', 'Elle la dit "rude, franche":Le vice-ministre attend.', 'franche":|Le'],
    [
      'a question as intertitle',
      'Rien ne va.Des mesures inutiles?Plusieurs pays doutent.',
      'va.|Des mesures inutiles?|Plusieurs',
    ],
    [
      'a question and a quotation',
      'Rien ne va.Un sommet Macron-Scholz?"Nous verrons", dit-elle.',
      'va.|Un sommet Macron-Scholz?|"Nous',
    ],
    [
      'an intertitle before an article',
      'Tout va bien.Les travaux vont reprendreLe 10 mars, on creuse.',
      'bien.|Les travaux vont reprendre|Le 10',
    ],
    [
      'an intertitle before an elision',
      'Tout va bien.Retour à GenèveL’ambassadeur est venu.',
      'Genève|L’ambassadeur',
    ],
    ['an intertitle before À', 'Tout va bien.Retour au calmeÀ Genève, on creuse.', 'calme|À Genève'],
    [
      'an acronym before a participle',
      'Tout va bien.Un doute sur la ligne USRépondant à Paris, il sourit.',
      'USRépondant'.replace('US', 'US|'),
    ],
    ['an acronym before an article', 'Tout va bien.La place de l’OTANLe chef sourit.', 'OTAN|Le chef'],
    [
      'an intertitle before a given name',
      'Tout va bien.Le bilan de la visiteJulien Marchais a souri.',
      'visite|Julien',
    ],
    [
      'an intertitle before a name known from elsewhere',
      'Zhor Belkadi doute. Tout va.Le bilan de la visiteZhor Belkadi a souri.',
      'visite|Zhor',
    ],
    [
      'an intertitle before a word known from elsewhere',
      'À Madrid, Madrid doute. Tout va.Le bilan de la visiteMadrid a souri.',
      'visite|Madrid',
    ],
    ['a missing stop', 'Tout va bien, a assuré la ministreElle attend une réponse.', 'ministre|Elle'],
    ['after a bracket without a stop', 'Le siège est à Vienne (OSCE)Le groupe attend.', '(OSCE)|Le'],
    ['before a title of courtesy', 'Rien ne va.M.Durand le sait.', 'va.|M.Durand'],
  ])('%s', (_, text, expected) => {
    expect(unglued(text).join('|')).toContain(expected)
  })
})

describe('unglue puts a space', () => {
  it.each([
    ['L’accord porte sur les salaires:"Ce que nous voulons", dit-il.', 'salaires: "Ce'],
    ['Il a dit :« Je pars », hier.', 'dit :« Je'.replace(':«', ': «')],
    ['Il a dit« Je pars »hier soir.', 'dit « Je pars » hier'],
    ['Il parle de"paix"depuis hier.', 'de "paix" depuis'],
    ['Du pain,du vin;des noix.', 'pain, du vin; des'],
    ['Elle a dit : « Je pars.Je reviens », hier.', '« Je pars. Je reviens »'],
    ['On attend...Mais rien ne vient.', 'attend... Mais'],
    ['On attend…Mais rien ne vient.', 'attend… Mais'],
  ])('in %s', (text, expected) => {
    expect(unglued(text)).toEqual([expect.stringContaining(expected)])
  })
})

describe('unglue leaves whole', () => {
  it.each([
    'Selon M.Lavrov et MM.Durand et Petit, Mme.Roche et le Dr.Bauer sont là.',
    'J.-P. Raffarin, J.-P.Raffarin et J.R.R. Tolkien',
    'à 9 a.m. puis à 5 p.m. aux U.S. et au R.-U.',
    'Un iPhone, YouTube, McDonald’s, MacArthur, LaREM, WhatsApp, TikTok et eBay.',
    'Le groupe AstraZeneca a annoncé un accord avec BioNTech. TotalEnergies attend.',
    'Voir https://www.lemonde.fr/LeMonde.Le/?Id=Le.La et www.exemple.fr/Une.Page',
    'Écrire à Jean.Dupont@exemple.fr ou à @JeanLeGrand avec #JeSuisLe et #BalanceTonPorc',
    'Le taux est de 3.5 %, de 3,5 % ou de 1.234,56 €, article n°12, art.L121 du code.',
    'Le fichier Rapport.PDF et la note_Finale.Docx sont sur Booking.com et Lemonde.Fr.',
    'Les élu.e.s, les citoyen·nes et les Français(e)s, les ÉLU.E.S aussi.',
    'Elle a dit (...) que "tout va bien" et que "rien ne va".',
    'Il mesure 5" et pèse 3 kg. Le S.N.C.F. attend.',
    'AUJOURD’HUI, LA PRESSE EST LÀ. PRESQU’ÎLE.',
    'L’ADN, l’ARNm, des PMEs, des ONGs, le CO2 et 10kWh.',
    'En 300 av.J.-C., rien. Au XXe siècle, tout.',
    'Le PDG d’ArcelorMittal Lakshmi Mittal',
    'Une phrase. Une autre ! Et une autre ? "Oui", dit-elle. « Non », dit-il.',
    '1.Le premier point',
  ])('%s', (text) => {
    expect(unglued(text)).toEqual([text])
  })

  it('a brand behind a paragraph that was glued', () => {
    const text = 'Tout va bien.Le groupe VertiGene a annoncé un accord. VertiGene attend.'
    expect(unglued(text)).toEqual([
      'Tout va bien.',
      'Le groupe VertiGene a annoncé un accord. VertiGene attend.',
    ])
  })
})

describe('unglue', () => {
  const piece = fc.constantFrom(
    ...[
      'Le',
      'La',
      'L’',
      'dit',
      'Nous',
      'USA',
      'M.',
      '"',
      '"',
      '«',
      '»',
      '“',
      '.',
      '?',
      ':',
      ',',
      ' ',
      'Genève',
      '2021',
      'Antony Blinken',
      'iPhone',
      '(',
      ')',
      '...',
    ],
  )
  const sentence = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('changes white space only', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(unglued(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  it('has nothing left to separate the second time', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const once = unglued(text).map((part) => part.trim())
        expect(once.flatMap((part) => unglued(part, text))).toEqual(once)
      }),
      { numRuns: 3000 },
    )
  })
})
