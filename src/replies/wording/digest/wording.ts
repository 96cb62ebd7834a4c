import type { DeliveryReason, DigestSection } from '../../../domain/digest.ts'
import type { ChannelNeed } from './needs.ts'

/**
 * All that the daily digest and its command say, in one language. Parameters are Markdown, already escaped and
 * short; `when` comes with its preposition (« le mercredi 12 janvier 2022 »), `at` is one of Discord's timestamps.
 */
export interface DigestWording {
  readonly section: Readonly<Record<DigestSection, string>>
  readonly message: {
    readonly title: (day: string) => string
    readonly topic: (topic: string) => string
    readonly late: (time: string) => string
    readonly announcedBy: (sources: string) => string
    readonly pastDay: (day: string) => string
    readonly nothing: string
    /** Below the message; `mark` finds it again. */
    readonly footer: (mark: string) => string
    readonly rest: (section: string, n: number) => string
    readonly more: string
  }

  readonly command: {
    readonly onlyServers: string
    readonly started: (channel: string, at: string) => string
    readonly unchecked: string
    readonly withoutHistory: string
    readonly changed: string
    readonly stopped: (channel: string) => string
    readonly paused: string
    readonly resumed: (at: string) => string
    readonly alreadyPaused: string
    readonly alreadyRunning: string
    readonly none: string
    readonly which: string
    readonly unknown: string
    readonly tooMany: (most: number) => string
    readonly conflict: string
    readonly preview: (day: string) => string
    readonly previewEmpty: (day: string) => string
    readonly pausedNotice: (channel: string) => string
  }

  readonly problem: {
    readonly time: (typed: string) => string
    readonly timeZone: (typed: string) => string
    readonly sections: (typed: string, all: string) => string
    readonly date: (typed: string) => string
    readonly topic: (most: number) => string
    readonly chronicleAlone: string
    readonly missing: (channel: string, permissions: string) => string
    readonly channelGone: string
  }

  readonly permission: Readonly<Record<ChannelNeed, string>>

  readonly list: {
    readonly title: (n: number, most: number) => string
    /** « tous les jours à 09:00 (Europe/Paris), en français ». */
    readonly daily: (time: string, zone: string) => string
    readonly language: Readonly<Record<'fr' | 'en', string>>
    readonly topic: (topic: string) => string
    readonly saysEmpty: string
    readonly chronicle: (day: string) => string
    readonly next: (at: string) => string
    readonly paused: string
    readonly lost: string
    readonly last: (at: string, link: string) => string
    readonly lastNone: string
    readonly lastFailure: (day: string, why: string) => string
  }

  readonly history: {
    readonly title: (channel: string) => string
    readonly nothing: string
    readonly planned: (at: string) => string
    readonly sending: string
    readonly sent: (link: string, at: string) => string
    readonly link: string
    readonly skipped: string
    readonly failed: string
    readonly reason: Readonly<Record<DeliveryReason, string>>
  }
}
