import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Of folders, files with these extensions or none; a file that is named itself is always tried. */
const READABLE = new Set(['', '.txt', '.text', '.html', '.htm', '.xhtml', '.json', '.jsonl', '.ndjson'])

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // It is reported when it is read.
    return false
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  const files: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await filesIn(path)))
    else if (entry.isFile() && READABLE.has(extname(entry.name).toLowerCase())) files.push(path)
  }
  return files
}

/** The documents at some paths: files as they are named, of folders all that can be read, in the order of names. */
export async function filesAt(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = []
  for (const path of paths)
    files.push(...(path !== '-' && (await isFolder(path)) ? await filesIn(path) : [path]))
  return [...new Set(files)]
}
