import type { Locale } from '../../domain/locale.ts'
import type { Word } from '../words/fr.ts'
import { WORDS } from '../words/words.ts'

const KEY = 'verbatim.language'

/** The language kept from the last visit, French at the first. A browser that keeps nothing is no error. */
export function keptLanguage(storage: () => Storage): Locale {
  try {
    return storage().getItem(KEY) === 'en' ? 'en' : 'fr'
  } catch {
    return 'fr'
  }
}

export function keepLanguage(storage: () => Storage, locale: Locale): void {
  try {
    storage().setItem(KEY, locale)
  } catch {
    // A private window may refuse: the choice then holds until the page is left.
  }
}

/** Puts the page's own texts into that language. */
export function speak(document: Document, locale: Locale): void {
  const words = WORDS[locale]
  document.documentElement.lang = locale
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const text = words[element.dataset.word as Word]
    if (element.dataset.wordAs) element.setAttribute(element.dataset.wordAs, text)
    else element.textContent = text
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === locale))
  }
  document.querySelector('#line')?.setAttribute('placeholder', words.placeholder)
}
