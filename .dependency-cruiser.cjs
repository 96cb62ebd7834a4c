/**
 * The layers, lowest first: a module may import from its own layer and from those before it.
 * Entries in one array are peers, which may not import each other.
 */
const layers = [
  ['src/domain'],
  ['src/text'],
  ['src/ingest'],
  ['src/extract'],
  ['src/store'],
  ['src/search'],
  ['src/replies'],
  ['commands'],
  ['src/interactions'],
  ['src/bot', 'src/web', 'src/cli'],
]

const forbidden = layers.flatMap((peers, rank) =>
  peers.map((layer) => {
    const higher = layers.slice(rank + 1).flat()
    const siblings = peers.filter((peer) => peer !== layer)
    return {
      name: `${layer} looks down only`,
      severity: 'error',
      from: { path: `^${layer}/` },
      to: { path: [...higher, ...siblings].map((other) => `^${other}/`).concat('^src/[^/]+\\.ts$') },
    }
  }),
)

module.exports = {
  forbidden: [
    ...forbidden,
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'configuration is read by entry points',
      severity: 'error',
      from: { pathNot: '^src/(main|compose|cli/main)\\.ts$' },
      to: { path: '^src/config\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.json'] },
  },
  layers,
}
