import { describe, expect, it } from 'vitest'
import { createSameName } from '../../../src/cli/evaluate/names.ts'
import { judgeSpeaker } from '../../../src/cli/evaluate/score-speaker.ts'
import type { Speaker } from '../../../src/domain/quote.ts'
import { body, person } from '../../support/dossiers.ts'
import { gold, speaker } from './parts.ts'

const annotated = gold({
  actors: [
    { name: 'Awa Diop', kind: 'person', aliases: ['Mme Diop'] },
    { name: 'Moussa Diop', kind: 'person' },
    { name: 'Office de l’eau', kind: 'organisation', aliases: ['OFE'] },
  ],
}).actors
const found = [
  person('Awa Diop', ['Diop', 'Awa D.']),
  person('Moussa Diop', ['Awa Diop']),
  body('Office de l’eau', ['OFE', "l'Office"]),
]
const same = createSameName(annotated ?? [], found)

const named = { speaker: 'Awa Diop', speakerKind: 'named' }
const bodySpeaks = { speaker: 'direction', speakerKind: 'named', speakerIsBody: true }
const unnamed = { speaker: "porte-parole de l'OFE", speakerKind: 'unnamed' }
const unknown = { speaker: null, speakerKind: 'unknown' }
const together = {
  speaker: 'Awa Diop et Moussa Diop',
  speakerKind: 'named',
  speakers: ['Awa Diop', 'Moussa Diop'],
}

const judged = (expected: Record<string, unknown>, shown: Partial<Speaker> | null): string => {
  const [quote] = gold({ quotes: [{ text: 'Non', ...expected }] }).quotes
  return judgeSpeaker(quote!, shown && speaker(shown), same)
}

describe('the speaker of a quote', () => {
  it.each([
    ['the name', named, { name: 'Awa Diop' }, 'right'],
    ['the name with a title', named, { name: 'Mme Diop' }, 'right'],
    ['another spelling of the same person', named, { name: 'Awa D.' }, 'right'],
    ['nothing for a name', named, null, 'unknown'],
    ['a role for a name', named, { role: 'maire' }, 'unknown'],
    ['another name', named, { name: 'Paul Petit' }, 'wrong'],
    // Merged into one actor by mistake: the annotations know better.
    ['the name of somebody else of the article', named, { name: 'Moussa Diop' }, 'wrong'],

    ['a role with its body', unnamed, { role: 'porte-parole', organisation: 'OFE' }, 'right'],
    [
      'a role with its body in full',
      unnamed,
      { role: 'porte-parole', organisation: 'Office de l’eau' },
      'right',
    ],
    ['the role alone, of what nobody knows', unnamed, { role: 'porte-parole' }, 'unknown'],
    ['another role of the body', unnamed, { role: 'directeur', organisation: 'OFE' }, 'other'],
    ['a name for an unnamed speaker', unnamed, { name: 'Awa Diop' }, 'wrong'],
    ['the body as a name for an unnamed speaker', unnamed, { name: 'OFE' }, 'wrong'],

    ['a common noun for a body', bodySpeaks, { organisation: 'direction de la régie' }, 'right'],
    ['a vaguer noun for a body', bodySpeaks, { organisation: 'entreprise' }, 'unknown'],
    ['another body for a body', bodySpeaks, { organisation: 'Mairie de Nantes' }, 'other'],
    ['a person for a body', bodySpeaks, { name: 'Awa Diop' }, 'wrong'],

    ['nothing where nothing may be given', unknown, null, 'right'],
    ['a role where nothing may be given', unknown, { role: 'habitant' }, 'other'],
    ['a name where nothing may be given', unknown, { name: 'Awa Diop' }, 'wrong'],

    ['one of two', together, { name: 'Moussa Diop' }, 'right'],
    ['both of two', together, { name: 'Moussa Diop et Awa Diop' }, 'right'],
    ['one of two and a stranger', together, { name: 'Awa Diop et Paul Petit' }, 'wrong'],

    [
      'a role that the annotations let pass',
      { ...unknown, accept: ['habitant'] },
      { role: 'habitant' },
      'right',
    ],
    ['nothing that the annotations let pass', { ...named, accept: ['unknown'] }, null, 'right'],
    [
      'a body that the annotations let pass',
      { ...unnamed, accept: ['Office de l’eau'] },
      { name: 'OFE' },
      'right',
    ],
  ])('%s', (_, expected, shown, verdict) => {
    expect(judged(expected, shown)).toBe(verdict)
  })

  it('begins like a role where the annotations do not tell its kind', () => {
    expect(judged({ speaker: "porte-parole de l'OFE" }, { name: 'Awa Diop' })).toBe('wrong')
    expect(judged({ speaker: "porte-parole de l'OFE" }, { role: 'porte-parole', organisation: 'OFE' })).toBe(
      'right',
    )
    expect(judged({ speaker: 'Awa Diop' }, { role: 'maire' })).toBe('unknown')
    expect(judged({ speaker: null }, null)).toBe('right')
  })
})
