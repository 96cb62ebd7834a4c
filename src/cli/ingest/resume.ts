import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Notes } from '../../store/notes.ts'
import { stableId } from '../../text/stable-id.ts'

/** Up to where the documents are in the store: all of the files before `file`, and so many articles of that one. */
export interface Place {
  readonly file: number
  readonly articles: number
}

/** Where an ingest that was interrupted had come to. */
export interface Resume {
  /** Null: nothing of it is done, or the files are others now. */
  readonly from: Place | null
  /** To be told after each batch that is stored. */
  reached(place: Place): Promise<void>
  /** All is done. */
  done(): Promise<void>
}

const START: Place = { file: 0, articles: 0 }

/**
 * Remembers in the store how far the ingest of these very files has come, `making` telling what else shapes it. Files
 * that changed in length or time make it begin anew. Standard input cannot be taken up again.
 */
export async function resumeOf(notes: Notes, files: readonly string[], making: string): Promise<Resume> {
  const print = await fingerprint(files)
  if (print === null) return { from: null, reached: async () => undefined, done: async () => undefined }
  const key = `ingest/${stableId('i', `${making}\n${print}`)}`
  const noted = read(await notes.get(key))
  return {
    from: noted !== null && (noted.file > START.file || noted.articles > START.articles) ? noted : null,
    reached: (place) => notes.set(key, JSON.stringify(place)),
    done: () => notes.set(key, null),
  }
}

async function fingerprint(files: readonly string[]): Promise<string | null> {
  const lines: string[] = []
  for (const file of files) {
    if (file === '-') return null
    const found = await stat(file).catch(() => null)
    lines.push(`${resolve(file)}\t${found?.size ?? ''}\t${found?.mtimeMs ?? ''}`)
  }
  return lines.join('\n')
}

function read(text: string | null): Place | null {
  if (text === null) return null
  const { file, articles } = JSON.parse(text) as Partial<Place>
  return Number.isSafeInteger(file) && Number.isSafeInteger(articles) ? ({ file, articles } as Place) : null
}
