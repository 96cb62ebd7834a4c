import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where a program of this system keeps a user's data; the folder may not exist yet. */
export function dataFolder(platform: NodeJS.Platform, home: string, env: Environment): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Verbatim')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Verbatim')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'verbatim')
}
