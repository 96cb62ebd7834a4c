import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Disk {
  readonly folder: string
  /** Remounts it with other options, such as `size=64m` or `ro`. */
  change(options: string): void
  remove(): void
}

const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })

/** A disk of its own, in memory; why there is none where this user may not mount one. */
export function mountDisk(within: string, options: string): Disk | { readonly skipped: string } {
  const folder = join(within, 'disk')
  mkdirSync(folder)
  try {
    run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder)
  } catch (error) {
    return { skipped: `no disk can be mounted: ${String(error).split('\n').at(-1) ?? ''}` }
  }
  return {
    folder,
    change: (other) => void run('mount', '-o', `remount,${other}`, folder),
    remove: () => void run('umount', folder),
  }
}
