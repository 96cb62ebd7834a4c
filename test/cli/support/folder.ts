import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with these files, which goes away with the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

/** An article as a text dump. */
export const dump = (title: string, day = '2 mars 2031'): string =>
  `${title}\n\nPublié le ${day}\n\nLe quai de Portneuf rouvrira le 12 mai, a annoncé Odile Maréchal, maire de Portneuf. « ${title}, nous l’avions promis », a-t-elle dit.\n`
