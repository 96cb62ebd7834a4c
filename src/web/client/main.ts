import type { Locale } from '../../domain/locale.ts'
import { invocables } from '../../interactions/line/invocables.ts'
import { snowflake } from '../discord/snowflake.ts'
import { filled, WORDS } from '../words/words.ts'
import { announcer } from './announcer.ts'
import { createApi } from './api.ts'
import { createChannel } from './channel.ts'
import { switchChannels } from './channels.ts'
import { dressComponents } from './components.ts'
import { createComposer } from './composer/composer.ts'
import { createHistory } from './composer/history.ts'
import { createPainter } from './composer/painter.ts'
import type { Popup } from './composer/popup.ts'
import { popupView } from './composer/popup-view.ts'
import { createSuggester } from './composer/suggester.ts'
import { createConversation } from './conversation.ts'
import { failureText } from './failure-text.ts'
import { keepLanguage, keptLanguage, speak } from './language.ts'
import { maker } from './make.ts'
import { createPoster } from './poster.ts'
import { createSendLine } from './send-line.ts'
import { channelStart, introduction } from './welcome.ts'

/** An element of the page that is always there. */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new Error(`the page has no #${id}`)
  return element
}

async function start(): Promise<void> {
  dressComponents()
  const make = maker(document)
  const input = part('line', HTMLInputElement)
  const popupPlace = part('popup', HTMLElement)
  const section = part('messages', HTMLElement)
  const announce = announcer(part('spoken', HTMLElement))
  const storage = () => window.localStorage
  let locale: Locale = keptLanguage(storage)
  let sequence = 0
  const newId = () => snowflake(Date.now(), sequence++)
  const context = () => ({ make, locale, now: new Date() })

  const list = make('discord-messages')
  section.append(channelStart(make, 'welcome', 'welcomeText'), list)
  const digestSection = part('digests', HTMLElement)
  const digestList = make('discord-messages')
  digestSection.append(channelStart(make, 'digestWelcome', 'digestWelcomeText'), digestList)
  speak(document, locale)

  const api = createApi(fetch.bind(window))
  const channel = createChannel(section, list)
  const home = () => input.focus()
  const talk = { api, announce, context, newId }
  const conversation = createConversation({ ...talk, channel, home })
  const day = part('day', HTMLInputElement)
  createPoster({
    form: part('poster', HTMLFormElement),
    ...{ day, topic: part('topic', HTMLInputElement), button: part('post', HTMLButtonElement) },
    ...{ api, locale: () => locale },
    conversation: createConversation({
      ...talk,
      channel: createChannel(digestSection, digestList),
      home: () => day.focus(),
    }),
  })
  switchChannels(window, (name) => {
    if (matchMedia('(pointer: fine)').matches)
      (name === 'digest' ? day : input).focus({ preventScroll: true })
  })

  const commands = await api.commands()
  if (!commands.ok) {
    conversation.notice(`${WORDS[locale].noCommands} ${failureText(commands, locale)}`)
    return
  }
  const known = invocables(commands.value)
  const stamp = () => ({ id: newId(), locale })
  const propose = (line: string) => {
    if (line.endsWith(' ') || !sendLine({ text: line, chosen: {} }).ok) composer.put(line)
  }
  const sendLine = createSendLine({ known, conversation, locale: () => locale, propose })
  const draw = (popup: Popup | null, take: (index: number) => void) => {
    popupPlace.hidden = popup === null
    const { content, items } = popup ? popupView(popup, { make, locale, take }) : { content: [], items: [] }
    popupPlace.replaceChildren(...content)
    if (popup?.state === 'ready' && items.length > 0) {
      const { suggestion, suggestions } = WORDS[locale]
      announce(items.length === 1 ? suggestion : filled(suggestions, { count: items.length }))
    }
    return items
  }
  const composer = createComposer({
    input,
    form: part('composer', HTMLFormElement),
    problem: part('problem', HTMLElement),
    history: createHistory(),
    locale: () => locale,
    suggester: (show) => createSuggester({ api, known, stamp, show }),
    draw,
    paint: createPainter(input, part('painted', HTMLElement), known, make),
    send: sendLine,
  })

  popupPlace.addEventListener('mousedown', (event) => event.preventDefault())
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-language]')) {
    button.addEventListener('click', () => {
      locale = button.dataset.language === 'en' ? 'en' : 'fr'
      keepLanguage(storage, locale)
      speak(document, locale)
      composer.refresh()
    })
  }
  document.addEventListener('keydown', (event) => {
    if (
      event.key === '/' &&
      !event.ctrlKey &&
      !event.metaKey &&
      event.target !== input &&
      !input.closest('[hidden]')
    )
      input.focus()
  })
  conversation.notice(...introduction(known, locale, propose, make))
  input.disabled = false
  part('send', HTMLButtonElement).disabled = false
  // On a phone the keyboard would cover what there is to read.
  if (matchMedia('(pointer: fine)').matches) input.focus({ preventScroll: true })
}

void start()
