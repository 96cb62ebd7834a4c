import type { Subscription } from '../../domain/digest.ts'
import { message } from '../../replies/message.ts'
import type { Reply } from '../../replies/reply.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import { mention } from './stamp.ts'

/** Tells a server that a digest is paused because nobody lets us post it. */
export const pausedNotice = ({ channel, settings }: Subscription): Reply =>
  message({ content: digestWordings[settings.locale].command.pausedNotice(mention(channel)) })
