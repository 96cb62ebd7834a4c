import { describe, expect, it } from 'vitest'
import { mergeSignals, type Naming } from '../../../src/extract/actors/merge-signals.ts'

const naming = (name: string, parts: Partial<Naming> = {}): Naming => ({
  kind: 'person',
  name,
  aliases: [],
  roles: [],
  company: new Set(),
  ...parts,
})
const minister = { title: 'ministre de la Culture', of: 'Norvège' }

describe('signals that two namings are one person', () => {
  it.each<[string, Naming, Naming, string[]]>([
    ['other people', naming('Aïcha Benali'), naming('Karim Benali'), []],
    ['a surname alone', naming('Benali'), naming('Benali'), []],
    [
      'the same role without a name in common',
      naming('Aïcha Benali', { roles: [minister] }),
      naming('Liv Aas', { roles: [minister] }),
      [],
    ],
    ['the same name', naming('Aïcha Benali'), naming('Aicha BENALI'), ['name']],
    ['another transcription', naming('Youri Tchekhov'), naming('Yuri Chekhov'), ['spelling']],
    [
      'a pen name beside the name',
      naming('Jean Aubrac', { aliases: ['Pierre Lune'] }),
      naming('Pierre Lune', { aliases: ['Jean Aubrac'] }),
      ['name', 'other-name'],
    ],
    [
      'name and whole role',
      naming('Liv Aas', { roles: [minister] }),
      naming('Liv Aas', { roles: [minister] }),
      ['name', 'role', 'body'],
    ],
    [
      'a role said more shortly',
      naming('Liv Aas', { roles: [minister] }),
      naming('Liv Aas', { roles: [{ title: 'ministre norvégienne de la culture', of: null }] }),
      ['name', 'role'],
    ],
    [
      'a word that many roles share',
      naming('Liv Aas', { roles: [{ title: 'ministre', of: null }] }),
      naming('Liv Aas', { roles: [{ title: 'ministre de la Mer', of: null }] }),
      ['name'],
    ],
    [
      'two acquaintances',
      naming('Liv Aas', { company: new Set(['a1', 'a2', 'a3']) }),
      naming('Liv Aas', { company: new Set(['a2', 'a3']) }),
      ['name', 'company'],
    ],
    [
      'one acquaintance, perhaps by chance',
      naming('Liv Aas', { company: new Set(['a1', 'a2']) }),
      naming('Liv Aas', { company: new Set(['a2']) }),
      ['name'],
    ],
  ])('%s', (_, one, other, signals) => {
    expect(mergeSignals(one, other)).toEqual(signals)
    expect(mergeSignals(other, one)).toEqual(signals)
  })
})
