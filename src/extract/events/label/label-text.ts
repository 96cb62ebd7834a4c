import { lowerAt } from '../../dates/reader.ts'
import type { Scene } from '../scene.ts'
import type { Stretch } from './label.ts'
import { isLeftOut } from './label-marks.ts'

/** Small words before a date that go with it. */
const LEADS = new Set(
  "à au aux avant après courant d'ici de d' du dans depuis des dès durant en jusqu' jusqu'au jusqu'à le les la lors par pendant pour vers début fin mi".split(
    ' ',
  ),
)
/** « à compter du 3 mai », « au plus tard le 3 mai », « à l'horizon 2030 ». */
const LONGER_LEADS = [
  ['à', 'compter'],
  ['à', 'partir'],
  ['au', 'plus', 'tard'],
  ['au', 'plus', 'tôt'],
  ['pas', 'avant'],
  ['dans', 'la', 'nuit'],
  ['dans', 'la', 'soirée'],
  ['dans', 'la', 'matinée'],
  ["d'", 'ici'],
  ['à', 'la', 'date'],
  ['à', "l'", 'horizon'],
  ['le', 'soir'],
  ['au', 'soir'],
  ['le', 'matin'],
  ['au', 'matin'],
  ['au', 'cours'],
]

const longerLead = (scene: Scene, { from, to }: Stretch): number => {
  const lead = LONGER_LEADS.find(
    (words) =>
      to - words.length >= from &&
      words.every((word, i) => lowerAt(scene.words, to - words.length + i) === word),
  )
  return lead?.length ?? 0
}

/** Where words end without those that only lead to a date behind them. */
export function beforeLead(scene: Scene, { from, to }: Stretch): number {
  let end = to
  while (end > from) {
    const longer = longerLead(scene, { from, to: end })
    if (longer > 0) end -= longer
    else if (LEADS.has(lowerAt(scene.words, end - 1)) || lowerAt(scene.words, end - 1) === ',') end -= 1
    else break
  }
  return end
}

/** « fermeture d'ici | à fin juin »: only small words stand between the end of a stretch and a date. */
function leadsToDate(scene: Scene, to: number): boolean {
  let at = to
  while (at < to + 2 && !scene.inDate(at) && LEADS.has(lowerAt(scene.words, at))) at += 1
  return scene.inDate(at)
}

/** The stretches of a stretch that are left when the date in it goes, with what led to it and the commas around it. */
export function runsOf(scene: Scene, { from, to }: Stretch): readonly Stretch[] {
  const runs: Stretch[] = []
  let begin = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isLeftOut(scene, at)) continue
    const dated = at < to ? scene.inDate(at) : leadsToDate(scene, to)
    const end = dated ? beforeLead(scene, { from: begin, to: at }) : at
    const start = begin > from && lowerAt(scene.words, begin) === ',' ? begin + 1 : begin
    if (end > start) runs.push({ from: start, to: end })
    begin = at + 1
  }
  return runs
}

const GLUED = /['’]$/u

/** What the words of the runs say, to the letter, white space collapsed. */
export function textOfRuns(scene: Scene, runs: readonly Stretch[]): string {
  let text = ''
  for (const { from, to } of runs) {
    const run = scene.text.slice(scene.words[from]?.start, scene.words[to - 1]?.end)
    text += text === '' || GLUED.test(text) ? run : ` ${run}`
  }
  return text.replace(/\s+/gu, ' ').trim()
}
