import lists from '../../../data/lexicons/stop-words.json' with { type: 'json' }

const STOP_WORDS: ReadonlySet<string> = new Set([...lists.fr, ...lists.en])

/** Whether a folded word says nothing about what is looked for: articles, pronouns, auxiliaries, « dit ». */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)
