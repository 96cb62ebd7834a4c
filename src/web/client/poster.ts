import type { Locale } from '../../domain/locale.ts'
import type { Api } from './api.ts'
import type { Conversation } from './conversation.ts'

interface Parts {
  readonly form: HTMLFormElement
  readonly day: HTMLInputElement
  readonly topic: HTMLInputElement
  readonly button: HTMLButtonElement
  readonly api: Api
  readonly conversation: Conversation
  readonly locale: () => Locale
}

/** The line under the digests: posts that of the chosen day. */
export function createPoster({ form, day, topic, button, api, conversation, locale }: Parts): void {
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (button.disabled) return
    button.disabled = true
    const order = { date: day.value, topic: topic.value.trim() || null, locale: locale() }
    await conversation.receive(() => api.digest(order))
    button.disabled = false
  })
  for (const element of [day, topic, button]) element.disabled = false
}
