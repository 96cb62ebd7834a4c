/** Past the ends it goes round; from none (-1), down is the first and up the last. */
export function stepped(active: number, count: number, step: 1 | -1): number {
  if (count === 0) return -1
  if (active < 0) return step === 1 ? 0 : count - 1
  return (active + step + count) % count
}

/** Shows which item of a list the control has in focus (`aria-activedescendant`); -1 for none. */
export function pointTo(control: HTMLElement, items: readonly HTMLElement[], index: number): void {
  items.forEach((item, place) => {
    item.classList.toggle('active', place === index)
  })
  const item = items[index]
  if (!item) {
    control.removeAttribute('aria-activedescendant')
    return
  }
  control.setAttribute('aria-activedescendant', item.id)
  item.scrollIntoView({ block: 'nearest' })
}
