import { message } from '../../src/replies/message.ts'
import type { Reply } from '../../src/replies/reply.ts'
import type { DigestWording } from '../../src/replies/wording/digest/wording.ts'
import { digestWordings } from '../../src/replies/wording/digest/wordings.ts'
import type { CommandContext } from '../command.ts'

/** A few words to the asker alone. */
export const said = (
  { locale }: Pick<CommandContext, 'locale'>,
  words: (wording: DigestWording) => string | readonly (string | null)[],
): Reply =>
  message({
    content: [words(digestWordings[locale])].flat().filter(Boolean).join('\n'),
    private: true,
  })
