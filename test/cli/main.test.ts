import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asNpmDoes } from '../support/programs.ts'
import { dump, folderOf } from './support/folder.ts'
import { verbatim } from './support/verbatim.ts'

describe('verbatim as a process', { timeout: 60_000 }, () => {
  it('says what a date means', async () => {
    const asked = ['when', 'la semaine prochaine', '--on', '2022-01-21', '--json']
    const { exit, out, err } = await verbatim(asked, {}, { program: asNpmDoes('src/cli/main.ts') })
    expect([exit, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual({
      start: '2022-01-24',
      end: '2022-01-30',
      precision: 'week',
    })
  })

  it('ends with 1 and null where there is no date, with 2 where it was called wrongly', async () => {
    const [none, wrong] = await Promise.all([verbatim(['when', 'le chat', '--json']), verbatim(['whence'])])
    expect([none.exit, none.out]).toEqual([1, 'null\n'])
    expect(wrong.exit).toBe(2)
    expect(wrong.err).not.toContain('    at ')
  })

  it('ingests into the store of the settings, and answers from it', async () => {
    const documents = folderOf({
      'a.txt': dump('Le quai rouvre'),
      'b.txt': '',
    })
    const settings = { VERBATIM_DB: join(folderOf({}), 'new/store.sqlite') }
    const ingested = await verbatim(['ingest', documents], settings)
    expect([ingested.exit, ingested.out]).toEqual([1, '1 article : 1 ajouté, 1 refusé.\n'])
    // On a slow machine lines of progress come before it.
    expect(ingested.err.split('\n')).toContain(`${join(documents, 'b.txt')} : le document est vide`)
    expect(ingested.err).not.toContain('    at ')
    const asked = await verbatim(['ask', '/quote promis'], settings)
    expect(asked.err).toBe('')
    expect(asked.out).toContain('Le quai rouvre, nous l’avions promis')
    const payload = JSON.parse(
      (await verbatim(['ask', '/citation promis', '--json', '--locale', 'fr'], settings)).out,
    )
    expect(payload.allowed_mentions).toEqual({ parse: [] })
    expect(payload.embeds).toHaveLength(1)
  })

  it('names a bad setting and a bad store', async () => {
    const file = join(
      folderOf({
        'store.sqlite': 'This is no database, whatever it is called.',
      }),
      'store.sqlite',
    )
    const [store, setting, missing] = await Promise.all([
      verbatim(['ask', '/help'], { VERBATIM_DB: file }),
      verbatim(['ask', '/help'], { PORT: 'x' }),
      verbatim(['register']),
    ])
    expect([store.exit, store.err]).toEqual([2, expect.stringContaining(file)])
    expect([setting.exit, setting.err]).toEqual([2, expect.stringContaining('PORT')])
    expect([missing.exit, missing.err]).toEqual([2, expect.stringContaining('DISCORD_TOKEN')])
  })
})
