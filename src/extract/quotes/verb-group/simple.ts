import type { Sentence } from '../../document.ts'
import { AUXILIARY, OF } from '../../grammar.ts'
import { isFiniteForm, type SayingVerbs } from '../../verbs/saying-verbs.ts'
import type { VerbGroup } from './verb-group.ts'
import { CLITIC } from './words.ts'

/** A simple form: « déclare », « prévenant », « ajoutait-il », « préciser ». */
export function simple(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  const item = sentence.items[index]
  if (item?.type !== 'word') return null
  const previous = sentence.items[index - 1]
  const readings = verbs.readings(item.lower)
  const finite = readings.find(isFiniteForm)
  const other =
    readings.find((verb) => verb.tense === 'gerund') ?? readings.find((verb) => verb.tense === 'infinitive')
  const verb = finite ?? other
  if (!verb) return null
  const next = sentence.items[index + 1]
  const clitic = next && CLITIC.test(next.lower) ? next : null
  // « l'annonce a été faite », « l'annonce du maire »
  if (
    !clitic &&
    finite &&
    previous?.lower === "l'" &&
    (AUXILIARY.has(next?.lower ?? '') || OF.has(next?.lower ?? ''))
  )
    return null
  // « sa critique », « la demande »: a noun of the same form has a determiner.
  if (
    !clitic &&
    finite &&
    /^(?:le|la|un|une|ce|cet|cette|son|sa|leur|du|au|de|d'|à|des|les|ces|ses|aucune?|toute?|chaque|en|par|sans|mon|ma|notre|votre|sur|sous|pour|avec|bonne|bon|nouvelle|nouveau|grande?|première?|dernière?)$/u.test(
      previous?.lower ?? '',
    )
  ) {
    const isClitic =
      previous !== undefined &&
      /^(?:le|la|les|leur|en)$/u.test(previous.lower) &&
      /^(?:qui|il|elle|on|ils|elles)$/u.test(sentence.items[index - 2]?.lower ?? '')
    // « les exhorte »: a noun would be in the plural.
    const isVerb =
      (previous?.lower === 'les' && !finite.plural) ||
      // « les autorités leur demandent »
      (/^(?:les|leur)$/u.test(previous?.lower ?? '') && /ent$/u.test(item.lower))
    if (!isClitic && !isVerb) return null
  }
  return {
    from: index,
    to: clitic ? index + 2 : index + 1,
    verb,
    form: finite ? 'finite' : verb.tense === 'gerund' ? 'gerund' : 'infinitive',
    plural: finite ? finite.plural : false,
    passive: false,
    clitic,
    reflexive: previous?.lower === 'se' || previous?.lower === "s'",
  }
}
