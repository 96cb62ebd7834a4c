import type { Sentence } from '../document.ts'
import type { Frame } from './frame.ts'
import { type Voice, voiceOfMember, voiceOfPhrase } from './voice.ts'

/** People of a sentence by their place in it, up to an item: names, and roles that no name stands beside. */
export function peopleIn(frame: Frame, sentence: Sentence, end = sentence.items.length): Voice[] {
  const found: Voice[] = []
  let past = 0
  for (let i = 0; i < end; i += 1) {
    const item = sentence.items[i]
    if (item?.type !== 'word' || item.token < past) continue
    const mention = frame.mentionAt.get(item.token)
    const phrase = frame.phraseAt.get(item.token)
    if (mention?.member.kind === 'person') found.push(voiceOfMember(mention.member, null))
    else if (phrase && !frame.holderOf.get(phrase) && !phrase.noun.classes.includes('body')) {
      found.push(voiceOfPhrase(phrase, null))
      past = phrase.to
    }
  }
  return found
}
