import { readFileSync } from 'node:fs'
import type { References } from '../replies/audience.ts'
import { type Publisher, publishersFrom } from '../replies/publishers.ts'
import { readQuality } from '../replies/quality.ts'

/** What replies know besides the answers. The measured quality may be missing; the publishers may not. */
export function readReferences(data: URL): References {
  const sources = readFileSync(new URL('sources.json', data), 'utf8')
  return {
    publishers: publishersFrom(JSON.parse(sources) as Publisher[]),
    quality: readQuality(readIfThere(new URL('quality.json', data))),
  }
}

function readIfThere(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
