import type { Quote } from '../../domain/quote.ts'
import type { GoldQuote } from './gold.ts'
import type { Finding, MeasureName, Score } from './measures.ts'
import type { SameName } from './names.ts'
import { relayInNote } from './notes.ts'
import { overlap } from './overlap.ts'
import { judgeSpeaker, kindOfSpeaker, type Verdict } from './score-speaker.ts'
import { expectedSpeaker, guillemets, shownSpeaker } from './show.ts'
import { share, type Tally } from './tally.ts'

type Pair = readonly [GoldQuote, Quote]

const MEASURE_OF = {
  unknown: 'speakers',
  other: 'wrongRoles',
  wrong: 'wrongNames',
} as const satisfies Record<Exclude<Verdict, 'right'>, MeasureName>

const relayOf = ({ relay, note }: GoldQuote): string | null => relay ?? relayInNote(note)

/** The relay may be shown with its article or its role: half of the words are enough. */
const sameRelay = (expected: string, found: string, same: SameName): boolean =>
  same(expected, found) || overlap(expected, found) >= 0.5

function optionalFact<Fact>(
  pairs: readonly Pair[],
  expected: (gold: GoldQuote) => Fact | null | undefined,
  found: (quote: Quote) => Fact | null,
  equal: (a: Fact, b: Fact) => boolean,
): { readonly tally: Tally; readonly wrong: readonly Pair[] } {
  const right = (one: Pair): boolean => {
    const [wanted, got] = [expected(one[0]) ?? null, found(one[1])]
    return wanted === null || got === null ? wanted === got : equal(wanted, got)
  }
  const wanted = pairs.filter(([gold]) => expected(gold) != null)
  const given = pairs.filter(([, quote]) => found(quote) !== null)
  const hits = wanted.filter(right).length
  return {
    tally: { expected: wanted.length, hits, extra: given.length - hits },
    wrong: pairs.filter((one) => !right(one)),
  }
}

/** `beside`: quotes that need not be found; a wrong name on them is wrong all the same. */
export function scoreAttribution(
  pairs: readonly Pair[],
  beside: readonly Pair[],
  same: SameName,
): Score & { readonly right: number } {
  const judge = ([gold, quote]: Pair) => ({
    gold,
    quote,
    verdict: judgeSpeaker(gold, quote.speaker, same),
  })
  const judged = pairs.map(judge)
  const also = beside.filter(([gold]) => kindOfSpeaker(gold) !== 'unknown').map(judge)
  const all = [...judged, ...also]
  const count = (verdict: Verdict): number => all.filter((one) => one.verdict === verdict).length
  const right = judged.filter(({ verdict }) => verdict === 'right').length
  const withExtent = pairs.filter(([gold]) => gold.extent !== undefined)
  const otherExtent = withExtent.filter(([gold, quote]) => gold.extent !== quote.extent)
  const relay = optionalFact(
    pairs,
    relayOf,
    (quote) => quote.relay,
    (a, b) => sameRelay(a, b, same),
  )
  const saidOn = optionalFact(
    pairs,
    (gold) => gold.saidOn,
    ({ saidOn }) => (saidOn === null ? null : saidOn.start === saidOn.end ? saidOn.start : 'several days'),
    (a, b) => a === b,
  )
  const finding = (measure: MeasureName, { text }: Quote, got: string, wanted: string): Finding => ({
    measure,
    verdict: 'wrong',
    text: `${guillemets(text)}: ${got} for ${wanted}`,
  })
  return {
    right,
    tallies: {
      speakers: share(judged.length, right),
      wrongNames: share(all.length, count('wrong')),
      wrongRoles: share(all.length, count('other')),
      extent: share(withExtent.length, withExtent.length - otherExtent.length),
      relay: relay.tally,
      saidOn: saidOn.tally,
    },
    findings: [
      ...all.flatMap(({ gold, quote, verdict }) =>
        verdict === 'right'
          ? []
          : [
              finding(
                MEASURE_OF[verdict],
                quote,
                `${shownSpeaker(quote.speaker)} (${quote.rule} ${quote.confidence})`,
                expectedSpeaker(gold),
              ),
            ],
      ),
      ...otherExtent.map(([gold, quote]) => finding('extent', quote, quote.extent, gold.extent ?? '')),
      ...relay.wrong.map(([gold, quote]) =>
        finding('relay', quote, quote.relay ?? 'none', relayOf(gold) ?? 'none'),
      ),
      ...saidOn.wrong.map(([gold, quote]) =>
        finding('saidOn', quote, quote.saidOn?.start ?? 'none', gold.saidOn ?? 'none'),
      ),
    ],
  }
}
