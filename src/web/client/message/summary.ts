import type { ChatMessage } from '../../discord/chat-message.ts'
import type { RenderContext } from '../markdown/context.ts'
import { plain } from '../markdown/render.ts'

const LONGEST = 300

/** A message in a few words, to be spoken. */
export function summary({ content, embeds }: ChatMessage, context: RenderContext): string {
  const parts = embeds.flatMap(({ title, description }) => [
    plain(title ?? '', 'title', context),
    plain(description ?? '', 'body', context),
  ])
  const text = [plain(content, 'body', context), ...parts].filter((part) => part !== '').join('. ')
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}
