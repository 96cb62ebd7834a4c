import { writeFileSync } from 'node:fs'
import { makeDossiers } from './corpus.ts'

const QUOTES_OF_ARTICLE = 5

/** Articles of the generated press as documents that can be ingested, one a line; gives the path. */
export function writeArticles(path: string, articles: number, seed: number): string {
  const lines: string[] = []
  for (const { article, quotes, events } of makeDossiers(articles * QUOTES_OF_ARTICLE, seed)) {
    const said = quotes.map(({ text, speaker }) => `« ${text} », a déclaré ${speaker?.name ?? 'un témoin'}.`)
    const told = events.map(({ label, date }) => `La ${label} aura lieu le ${date.start}.`)
    const text = [...said, ...told].join('\n\n')
    lines.push(JSON.stringify({ title: article.title, text, published: article.published.date }))
  }
  writeFileSync(path, lines.join('\n'))
  return path
}
