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
  ['src/overlay'],
  ['src/search'],
  ['src/replies'],
  ['src/digest'],
  ['commands'],
  ['src/interactions'],
  ['src/server'],
  ['src/bot', 'src/delivery', 'src/web', 'src/cli'],
]

/** Entry points, and what only they use. */
const entries = ['^src/[^/]+\\.ts$', '^src/(start|launch)/']

const forbidden = layers.flatMap((peers, rank) =>
  peers.map((layer) => {
    const higher = layers.slice(rank + 1).flat()
    const siblings = peers.filter((peer) => peer !== layer)
    return {
      name: `${layer} looks down only`,
      severity: 'error',
      from: { path: `^${layer}/`, pathNot: '^src/cli/main\\.ts$' },
      to: { path: [...higher, ...siblings].map((other) => `^${other}/`).concat(entries) },
    }
  }),
)

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'the inner layers touch neither files nor network',
      severity: 'error',
      from: { path: '^(src/(domain|text|extract|search|replies|digest|delivery)|commands)/' },
      to: { dependencyTypes: ['core'], path: '^(fs|http|https|http2|net|tls|dgram|dns|child_process)' },
    },
    {
      name: 'discord.js is known to the bot only',
      severity: 'error',
      from: { pathNot: '^src/bot/' },
      to: { path: '^node_modules/discord[.]js/' },
    },
    {
      name: 'programs need nothing of the tests',
      severity: 'error',
      from: {},
      to: { path: '^test/' },
    },
    {
      name: 'programs need no development dependency',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'what is imported exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'configuration is read by entry points',
      severity: 'error',
      from: { pathNot: '^src/(main|compose|start/[^/]+|cli/main)\\.ts$' },
      to: { path: '^src/config\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
    },
  },
}
