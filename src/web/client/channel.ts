/** The list of messages. */
export interface Channel {
  add(frame: HTMLElement): void
}

/** How far from the end still counts as the end, in pixels. */
const NEAR = 60
const MARGIN = 12

/** Shows the end of the list, but never less than the whole beginning of the last message. */
export function createChannel(section: HTMLElement, list: HTMLElement): Channel {
  let following = true
  let aimed = 0
  const toEnd = () => {
    const end = section.scrollHeight - section.clientHeight
    const last = list.lastElementChild
    const beginning = last instanceof HTMLElement ? last.offsetTop - MARGIN : end
    aimed = Math.max(0, Math.min(end, beginning))
    section.scrollTo({ top: aimed })
  }
  section.addEventListener('scroll', () => {
    if (Math.abs(section.scrollTop - aimed) < 2) return
    following = section.scrollHeight - section.scrollTop - section.clientHeight < NEAR
  })
  // Components lay themselves out after they are added, and the window may change: the end is kept then too.
  const observer = new ResizeObserver(() => {
    if (following) toEnd()
  })
  observer.observe(list)
  observer.observe(section)
  return {
    add: (frame) => {
      following = true
      list.append(frame)
      toEnd()
    },
  }
}
