/** Says something to those who hear the page. Saying the same again is heard again. */
export type Announce = (text: string) => void

export const announcer =
  (region: Element): Announce =>
  (text) => {
    region.textContent = region.textContent === text ? `${text}\u00A0` : text
  }
