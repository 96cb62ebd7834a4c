import { describe, expect, it } from 'vitest'
import type { Answer, Conversation } from '../../src/cli/ask/conversation.ts'
import { runAsk } from '../../src/cli/ask/run-ask.ts'
import type { Locale } from '../../src/domain/locale.ts'
import { fail, ok } from '../../src/domain/result.ts'
import { wordings } from '../../src/replies/wording/wordings.ts'
import { commandLine } from './support/surroundings.ts'

const NEXT = Object.values(wordings).map(({ button }) => button.next)

/** Answers of so many pages, and what was asked. */
function paged(pages: number) {
  const asked: [string, Locale][] = []
  const answer = (page: number): Answer => ({
    message: { content: `page ${page}`, embeds: [], components: [] },
    payload: { content: `page ${page}`, allowed_mentions: { parse: [] } },
    press: async (label) => (page < pages && NEXT.includes(label) ? answer(page + 1) : null),
  })
  const conversation: Conversation = {
    say: async (line, locale) => {
      asked.push([line, locale])
      return line.startsWith('/') ? ok(answer(1)) : fail('not-sent', 'pas une commande')
    },
  }
  return { asked, conversation }
}

describe('ask', () => {
  it('prints the answer and the pages behind it', async () => {
    const { asked, conversation } = paged(3)
    const { surroundings, out, closed } = commandLine({ conversation })
    expect(await runAsk('/quote quai', {}, surroundings)).toBe(0)
    expect(out()).toBe('page 1\n\npage 2\n\npage 3\n')
    expect(asked).toEqual([['/quote quai', 'fr']])
    expect(closed()).toBe(1)
  })

  it('stops after the wanted number of pages and says that there are more', async () => {
    const { surroundings, out, err } = commandLine({
      conversation: paged(3).conversation,
    })
    expect(await runAsk('/quote quai', { pages: 2 }, surroundings)).toBe(0)
    expect(out()).toBe('page 1\n\npage 2\n')
    expect(err).toEqual(['Il y a d’autres pages : --pages en montre davantage.'])
  })

  it('prints the payload of the first message for programs', async () => {
    const { asked, conversation } = paged(3)
    const { surroundings, out } = commandLine({ conversation })
    expect(await runAsk('/quote quai', { json: true, locale: 'en' }, surroundings)).toBe(0)
    expect(JSON.parse(out())).toEqual({
      content: 'page 1',
      allowed_mentions: { parse: [] },
    })
    expect(asked).toEqual([['/quote quai', 'en']])
  })

  it('says why a line cannot be asked', async () => {
    const { surroundings, err, closed } = commandLine({
      conversation: paged(1).conversation,
    })
    expect(await runAsk('quai', {}, surroundings)).toBe(1)
    expect(err).toEqual(['pas une commande'])
    expect(closed()).toBe(1)
  })

  it('ends with 2 where there is no store', async () => {
    const { surroundings, err } = commandLine()
    const refused = {
      ...surroundings,
      open: async () => fail('unusable', 'La base est abîmée.'),
    }
    expect(await runAsk('/quote quai', {}, refused)).toBe(2)
    expect(err).toEqual(['La base est abîmée.'])
  })
})
