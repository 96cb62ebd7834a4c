import { EXIT, type Surroundings } from '../surroundings.ts'
import type { Wording } from '../wording/wording.ts'
import { wordings } from '../wording/wordings.ts'
import { collectNamings } from './collect-namings.ts'
import { type DoubtfulMerge, doubtfulMerge, type Group } from './doubtful-merge.ts'

export interface MergesOptions {
  readonly json?: boolean
}

interface Finding extends DoubtfulMerge {
  readonly name: string
}

function groupLine({ namings: [first], articles }: Group, words: Wording['merges']): string {
  const roles = first.roles.map(({ title, of }) => (of === null ? title : `${title} (${of})`))
  const { id, title, publisher, published, url } = first.article
  const source = [title, publisher, published.date?.slice(0, 10), url ?? id]
    .filter((part) => part)
    .join(' — ')
  return `  · ${[first.name, ...roles].join(', ')}\n    ${words.articles(articles)} : ${source}`
}

const shown = ({ name, groups, signals }: Finding, words: Wording['merges']): string =>
  [
    words.doubtful(
      name,
      groups.length,
      signals.map((signal) => words.signal[signal]),
    ),
    ...groups.map((group) => groupLine(group, words)),
  ].join('\n')

const plain = ({ name, groups, signals }: Finding) => ({
  name,
  signals,
  groups: groups.map(({ namings, articles }) => ({
    articles,
    namings: namings.map(({ name: called, aliases, roles, article }) => ({
      name: called,
      aliases,
      roles,
      article: { id: article.id, title: article.title, url: article.url },
    })),
  })),
})

/** Prints the people of the store whom fewer than two signals made one over several articles; changes nothing. */
export async function runMerges(options: MergesOptions, { io, open }: Surroundings): Promise<number> {
  const words = wordings[io.locale].merges
  const opened = await open({ withCorpus: true })
  if (!opened.ok) {
    io.complain(opened.detail ?? '')
    return EXIT.unusable
  }
  const { store, close } = opened.value
  try {
    const people = await collectNamings(store.facts, io.stop)
    if (io.stop.aborted) return EXIT.interrupted
    const findings = people.flatMap(({ name, namings }): Finding[] => {
      const merge = doubtfulMerge(namings)
      return merge ? [{ name, ...merge }] : []
    })
    if (options.json) io.print(`${JSON.stringify(findings.map(plain), null, 2)}\n`)
    else {
      for (const finding of findings) io.print(`${shown(finding, words)}\n\n`)
      io.complain(words.summary(findings.length, people.length))
    }
    return EXIT.done
  } finally {
    await close()
  }
}
