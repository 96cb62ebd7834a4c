import { fr as t } from '../src/replies/wording/typography.ts'
import { slashCommand } from './localised.ts'

/** Options of `/quote`: all may be left out. */
export const quoteData = slashCommand(
  { en: 'quote', fr: 'citation' },
  {
    en: 'Who said what, to the letter, and where it is written; alone, a quote at random',
    fr: t`Qui a dit quoi, à la lettre, et où c’est écrit ; seule, une citation au hasard`,
  },
  [
    {
      name: { en: 'query', fr: 'recherche' },
      description: {
        en: 'Words of the quote, a speaker, a date, or all of them',
        fr: 'Des mots de la citation, un locuteur, une date, ou tout cela',
      },
      maxLength: 1000,
    },
    {
      name: { en: 'speaker', fr: 'locuteur' },
      description: { en: 'Who said it', fr: 'Qui l’a dit' },
      maxLength: 100,
    },
    {
      name: { en: 'from', fr: 'du' },
      description: {
        en: 'First day: “January 10, 2022”, “janvier 2022”',
        fr: t`Premier jour : « 10 janvier 2022 », « janvier 2022 »`,
      },
      maxLength: 60,
    },
    {
      name: { en: 'to', fr: 'au' },
      description: {
        en: 'Last day: “January 13, 2022”, “janvier 2022”',
        fr: t`Dernier jour : « 13 janvier 2022 », « janvier 2022 »`,
      },
      maxLength: 60,
    },
    {
      name: { en: 'source', fr: 'source' },
      description: { en: 'The publisher', fr: 'L’éditeur' },
      maxLength: 100,
    },
  ],
)
