import type { DateMention } from '../../domain/dossier.ts'
import type { Quote } from '../../domain/quote.ts'
import { lazy } from '../../text/lazy.ts'
import type { Sentence } from '../document.ts'
import { createDiscourse } from './discourse.ts'
import { type Draft, quotesOf } from './draft.ts'
import { withEchoes } from './echo.ts'
import type { Frame } from './frame.ts'
import type { MeaningReader } from './meanings.ts'
import { createProtagonist } from './protagonist.ts'
import { readSentence } from './read-sentence.ts'
import { createStatements } from './statements.ts'
import { createMentionReader, traceOf } from './trace.ts'
import { createDialogueReader } from './unmarked/dialogue.ts'
import { readInterview } from './unmarked/interview.ts'
import { readPost } from './unmarked/post.ts'
import { winnersIn } from './winners.ts'

/** « Sandra, de Roubaix : "On n'en peut plus !" » is no heading, however short it is. */
function isLabelled({ document }: Frame, { kind, items }: Sentence): boolean {
  const last = items.at(-1)
  const quotation = document.quotations[last?.quotation ?? -1]
  return (
    kind === 'heading' &&
    quotation !== undefined &&
    items.at(-2)?.text === ':' &&
    /[.!?…]/u.test(document.text[quotation.inner.end - 1] ?? '')
  )
}

/**
 * All speech between quotation marks, and what interviews, dialogues and posts have without, in order, each with its
 * speaker or none. Headings and captions have none.
 */
export function findQuotes(frame: Frame, dates: readonly DateMention[], meanings?: MeaningReader): Quote[] {
  const discourse = createDiscourse(
    createProtagonist(frame.cast, frame.document.article.title),
    lazy(() => winnersIn(frame.document, frame.cast)),
  )
  const statements = createStatements(frame, dates)
  const mentionsOf = createMentionReader(frame.cast.mentions)
  const readDialogue = createDialogueReader(frame)
  const drafts: Draft[] = []
  for (const [number, sentence] of frame.document.sentences.entries()) {
    const scene = { frame, discourse, statements, sentence, number }
    const isFirst = frame.document.sentences[number - 1]?.paragraph !== sentence.paragraph
    const found =
      sentence.kind === 'body' || isLabelled(frame, sentence)
        ? [...readSentence(scene), ...(isFirst ? readDialogue(scene) : []), ...readPost(scene)]
        : []
    drafts.push(...found)
    const voices = found.map((draft) => draft.voice).filter((voice) => voice !== null)
    const trace = traceOf(frame, sentence, mentionsOf(sentence), voices, discourse)
    statements.note(sentence, trace.subject, discourse)
    meanings?.read(sentence, discourse)
    discourse.add(trace)
  }
  drafts.push(...readInterview(frame))
  return quotesOf(
    frame.document,
    withEchoes(
      frame.document,
      drafts.toSorted((a, b) => a.span.start - b.span.start),
    ),
  )
}
