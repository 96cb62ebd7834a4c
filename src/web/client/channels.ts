const NAMES = ['verbatim', 'digest'] as const

/** The playground's channels. The page's address says which one is shown. */
type ChannelName = (typeof NAMES)[number]

/** Shows the channel that the address names, now and whenever it changes; `onShow` hears of each. */
export function switchChannels(page: Window, onShow: (name: ChannelName) => void): void {
  const { document, location } = page
  const show = (name: ChannelName) => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-channel]'))
      part.hidden = part.dataset.channel !== name
    for (const link of document.querySelectorAll('.channel')) {
      if (link.getAttribute('href') === `#${name}`) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
    }
    const heading = document.querySelector('h1')
    if (heading) heading.textContent = name
    document.title = `#${name} | Verbatim`
    onShow(name)
  }
  const named = () => NAMES.find((name) => location.hash === `#${name}`)
  // Any other name is a place within the channel that is shown.
  page.addEventListener('hashchange', () => {
    const name = named()
    if (name) show(name)
  })
  show(named() ?? 'verbatim')
}
