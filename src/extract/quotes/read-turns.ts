import { hasLetter } from '../../text/letters.ts'
import type { MarkedSpan } from '../../text/quotation-marks.ts'
import { attributed } from './attributed.ts'
import type { Attribution } from './attribution.ts'
import type { Draft } from './draft.ts'
import { joinPieces } from './extent.ts'
import { cutIncises } from './incises.ts'
import type { Scene } from './scene.ts'
import { after } from './sieves/after.ts'
import { before } from './sieves/before.ts'

/** Nobody whom a rule can tell: who answers is only a guess. */
const NOBODY = { voice: null, relay: null, cue: null, rule: 'turn', confidence: 0, saidOn: null } as const

/** The cue of a turn: its own incise; of the first a verb before the marks, of the last one behind them. */
function cueOf(
  { frame, sentence }: Scene,
  index: number,
  at: 'first' | 'middle' | 'last',
): Attribution | null {
  if (at === 'last') return after(frame, sentence, index)
  return at === 'first' && sentence.items[index - 1]?.text === ':'
    ? before(frame, sentence, index, null)
    : null
}

/** Each turn of a dialogue between one pair of marks, with whom the writer names for it, otherwise nobody. */
export function readTurns(scene: Scene, index: number, turns: readonly MarkedSpan[]): Draft[] {
  const { frame } = scene
  return turns.flatMap((turn, i) => {
    const cut = cutIncises(frame, turn)
    const text = joinPieces(frame.document.text, cut.pieces)
    if (!hasLetter(text)) return []
    const at = i === 0 ? 'first' : i === turns.length - 1 ? 'last' : 'middle'
    const attribution = cut.attribution ?? cueOf(scene, index, at)
    const shared = { text, extent: 'full' as const, span: turn.inner }
    return [{ ...shared, ...(attribution ? attributed(scene, attribution, null) : NOBODY) }]
  })
}
