import { below, pick, type Random } from './random.ts'

// The commonest words come first, as in any French text.
const COMMON =
  'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ils nous cette mais leur on ou comme sa été aux être ont son elle ces tout ses fait même y si aussi sans peut entre après dont bien où deux très avant notre encore faire contre sous car ni tous depuis déjà celle lors moins toujours quand avoir alors chez toutes trois'.split(
    ' ',
  )

const ONSETS = 'b c ch d f g gr j l m n p pr r s t tr v br cl cr fl gl pl st bl dr fr qu'.split(' ')
const VOWELS = 'a e é i o u ai ou an en on in è eu au oi ê â'.split(' ')
const CODAS = ['', '', '', '', 'r', 'l', 's', 't', 'n', 'c']
const ENDINGS =
  'tion tions ment ments eur eurs euse ité ités ais ent er é és ée ique iques isme iste able age ance ence ir oire elle eau eaux ie ies'.split(
    ' ',
  )

/** A word that could be French. */
function makeWord(random: Random): string {
  const syllables = 1 + below(random, 3)
  let word = ''
  for (let i = 0; i < syllables; i += 1)
    word += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS)
  return random() < 0.6 ? word + pick(random, ENDINGS) : word
}

/** Different words, the commonest first. */
export function makeWords(random: Random, size: number): string[] {
  const words = new Set(COMMON)
  while (words.size < size) {
    const word = makeWord(random)
    if (word.length > 3 && word.length < 17) words.add(word)
  }
  return [...words].slice(0, size)
}

const GIVEN =
  'Camille Jean Marie Paul Élise Hélène Zoé André François Chloé Émile Lucie Noémie René Joël Maëlle Loïc Gaëtan Inès Théo Hugo Léa Manon Nathan Jules Louise Alice Raphaël Gabriel Arthur Emma Jade Rose Anna Adam Sacha Ambre Éloïse Cédric Jérôme Stéphane Benoît Aurélie Sébastien Clémence Agnès Solène Yann Rémi Thérèse'.split(
    ' ',
  )
const PARTICLES = ['', '', '', '', '', '', '', 'Le ', 'de ', "d'", 'Saint-']

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Different people, most of them with a surname of their own. */
export function makePeople(random: Random, size: number): string[] {
  const people = new Set<string>()
  while (people.size < size) {
    const surname = makeWord(random)
    if (surname.length < 5 || surname.length > 12) continue
    const given = random() < 0.1 ? `${pick(random, GIVEN)}-${pick(random, GIVEN)}` : pick(random, GIVEN)
    people.add(`${given} ${pick(random, PARTICLES)}${capital(surname)}`)
  }
  return [...people]
}
