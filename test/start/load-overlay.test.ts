import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadOverlay } from '../../src/start/load-overlay.ts'
import { folderOf } from '../cli/support/folder.ts'

const silent = () => undefined

describe('the file of VERBATIM_OVERLAY', () => {
  test('bad entries are all named with file and line, in both languages, and nothing is used', async () => {
    const file = join(folderOf({ 'c.txt': 'actor: A\nalias: B\n\nquote: X\nhide: yes\n\nrien\n' }), 'c.txt')
    const fr = await loadOverlay(file, 'fr', silent)
    const en = await loadOverlay(file, 'en', silent)
    expect(fr.ok || fr.detail?.split('\n')).toEqual([
      `${file}, ligne 4 : « X » : il manque l’article, par son adresse ou son identifiant (clé « article »).`,
      `${file}, ligne 7 : « rien » n’est pas de la forme « clé: valeur ».`,
    ])
    expect(en.ok || en.detail?.split('\n')).toEqual([
      `${file}, line 4: "X": the article is missing, by its address or id (key "article").`,
      `${file}, line 7: "rien" is not of the form "key: value".`,
    ])
  })

  test('many bad lines are not all told', async () => {
    const file = join(folderOf({ 'c.txt': 'rien\n'.repeat(1000) }), 'c.txt')
    const { ok, ...rest } = await loadOverlay(file, 'en', silent)
    const lines = 'detail' in rest ? (rest.detail?.split('\n') ?? []) : []
    expect([ok, lines.length, lines.at(-1)]).toEqual([false, 21, '… and 980 more.'])
  })

  test.each([
    ['missing.txt', 'does not exist'],
    ['folder', 'cannot be read'],
    ['latin.txt', 'is not UTF-8'],
    ['large.txt', 'is larger than 4 MB'],
  ])('%s %s', async (name, words) => {
    const folder = folderOf({
      'folder/a.txt': '',
      'latin.txt': Uint8Array.of(0x61, 0xe9, 0x0a),
      'large.txt': '#'.repeat(4 * 2 ** 20 + 1),
    })
    const file = join(folder, name)
    expect(await loadOverlay(file, 'en', silent)).toMatchObject({
      ok: false,
      detail: `The file of corrections ${file} ${words} (setting VERBATIM_OVERLAY).`,
    })
  })

  test('what fits nothing is told by line, its words cut short', async () => {
    const told: string[] = []
    const file = join(folderOf({ 'c.txt': '# rien\n' }), 'c.txt')
    const loaded = await loadOverlay(file, 'fr', (line) => told.push(line))
    if (loaded.ok) loaded.value.tell([{ line: 3, code: 'not-in-source', what: 'x'.repeat(500) }])
    expect(told).toEqual([
      `${file}, ligne 3 : l’article ne dit pas « ${'x'.repeat(80)}… » ; l’original est montré.`,
    ])
  })
})
