const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1'])

/** Only this machine may reach the playground: it answers anyone who reaches it. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || /^127(\.\d{1,3}){3}$/.test(host)

/** A host as it stands in an address. */
export const inAddress = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/** Browsers leave this port out. */
const HTTP = 80

/** The `Host` headers that a browser on this machine sends. Any other means a name made to point here. */
export const ownAuthorities = (host: string, port: number): ReadonlySet<string> =>
  new Set(
    ['localhost', '127.0.0.1', '[::1]', inAddress(host)].flatMap((name) =>
      port === HTTP ? [name, `${name}:${port}`] : [`${name}:${port}`],
    ),
  )
