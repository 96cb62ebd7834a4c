import type { MessageElement } from './message-view.ts'

const CONTROLS = 'discord-button, .menu-button'

const focusable = (control: Element): HTMLElement | null =>
  control instanceof HTMLButtonElement
    ? control
    : (control.shadowRoot?.querySelector<HTMLElement>('a, button') ?? null)

/**
 * Runs `change`, which replaces what a message shows; the keyboard then stands on the control of the same place,
 * on the nearest one that can be used when that one cannot, or on the message.
 */
export async function keepFocus(frame: MessageElement, change: () => void): Promise<void> {
  const at = [...frame.querySelectorAll(CONTROLS)].indexOf(document.activeElement as Element)
  change()
  if (at < 0) return
  const controls = [...frame.querySelectorAll(CONTROLS)]
  await Promise.all(controls.map((control) => ('updateComplete' in control ? control.updateComplete : null)))
  // Buttons finish setting up in the same turn as their update.
  await Promise.resolve()
  const nearest = controls
    .map((control, place) => ({ target: focusable(control), distance: Math.abs(place - at) }))
    .filter(({ target }) => target !== null && !target.matches(':disabled'))
    .sort((one, other) => one.distance - other.distance)[0]
  const target = nearest?.target ?? standingPlace(frame)
  target.focus({ preventScroll: true })
}

/** The message itself, as long as the keyboard is there: kept so, Tab would pass by what the message holds. */
function standingPlace(frame: MessageElement): HTMLElement {
  frame.tabIndex = -1
  frame.addEventListener('blur', () => frame.removeAttribute('tabindex'), { once: true })
  return frame
}
