import { compose } from '../../../src/compose.ts'
import { handle } from '../../../src/interactions/handle.ts'
import type { Log } from '../../../src/interactions/log.ts'
import type { PlaygroundDeps } from '../../../src/web/deps.ts'
import { postDigest } from '../../../src/web/post-digest.ts'
import { sampleDossiers } from './sample-dossiers.ts'

/** The program's own commands over a store in memory, and how to end it. `log` sees what goes wrong. */
export async function realDeps(log: Log): Promise<{ deps: PlaygroundDeps; close: () => Promise<void> }> {
  const composed = await compose({ database: ':memory:', timeZone: 'Europe/Paris' }, log)
  if (!composed.ok) throw new Error(composed.code)
  const { store, commands, deps, close } = composed.value
  await store.put(sampleDossiers.map((dossier) => ({ dossier, text: null })))
  return {
    deps: {
      commands,
      interact: (interaction) => handle(interaction, deps),
      digest: postDigest(deps.digest.writer),
      ready: () => true,
      report: deps.failureId,
    },
    close,
  }
}
