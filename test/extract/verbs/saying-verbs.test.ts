import { describe, expect, it } from 'vitest'
import { createSayingVerbs, isFiniteForm } from '../../../src/extract/verbs/saying-verbs.ts'

const verbs = createSayingVerbs()
const shown = (form: string): string[] =>
  verbs.readings(form).map(({ infinitive, tense, plural }) => `${infinitive} ${tense}${plural ? ' +' : ''}`)

describe('readings', () => {
  it.each([
    ['dit', ['dire present', 'dire past', 'dire participle']],
    ['ajoutait', ['ajouter imperfect']],
    ['préviendra', ['prévenir future']],
    ['dénonce', ['dénoncer present']],
    ['dénoncé', ['dénoncer participle']],
    ['estiment', ['estimer present +']],
    ['prévenant', ['prévenir gerund']],
    ['écrire', ['écrire infinitive']],
    ['promis', ['promettre participle', 'promettre participle +']],
  ])('of %j', (form, expected) => {
    expect(shown(form)).toEqual(expected)
  })

  it.each(['mange', 'Dit', 'denonce', 'marche', 'table', '', '__proto__', 'constructor'])(
    'of %j are none',
    (form) => {
      expect(verbs.readings(form)).toEqual([])
    },
  )

  it('tell finite forms from the others', () => {
    expect(verbs.readings('dit').map(isFiniteForm)).toEqual([true, true, false])
    expect(verbs.readings('disant').some(isFiniteForm)).toBe(false)
    expect(verbs.readings('dire').some(isFiniteForm)).toBe(false)
  })

  it.each([
    ['déclare', 'speech', true],
    ['sourit', 'manner', true],
    ['sourit', 'that', false],
    ['écrit', 'writing', true],
  ] as const)('%j has class %s: %s', (form, name, has) => {
    expect(verbs.readings(form).some((verb) => verb.classes.has(name))).toBe(has)
  })
})
