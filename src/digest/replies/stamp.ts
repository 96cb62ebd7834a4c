import type { Instant } from '../../domain/digest.ts'

const seconds = (instant: Instant): number => Math.floor(instant / 1000)

/** An instant that Discord shows on everyone's own clock, and how far away it is. */
export const stampWithRest = (instant: Instant): string =>
  `<t:${seconds(instant)}:F> (<t:${seconds(instant)}:R>)`

/** The same in short. */
export const stamp = (instant: Instant): string => `<t:${seconds(instant)}:f>`

/** Discord shows the channel's name. */
export const mention = (channel: string): string => `<#${channel}>`

/** Leads to a message. */
export const messageUrl = (server: string, channel: string, message: string): string =>
  `https://discord.com/channels/${server}/${channel}/${message}`
