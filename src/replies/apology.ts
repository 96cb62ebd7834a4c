import { MessageFlags } from 'discord-api-types/v10'
import type { Locale } from '../domain/locale.ts'
import type { Reply } from './reply.ts'
import { fr } from './wording/typography.ts'

const toAsker = (content: string): Reply => ({
  content,
  allowed_mentions: { parse: [] },
  flags: MessageFlags.Ephemeral,
})

/** For what should not happen: the id is what the operator finds in the log. */
export const apology = (failure: string, locale: Locale): Reply =>
  toAsker(
    {
      fr: fr`Désolé, quelque chose n'a pas marché de notre côté. Si cela se répète, signalez-le avec ce numéro : \`${failure}\``,
      en: `Sorry, something went wrong on our side. If it happens again, report it with this number: \`${failure}\``,
    }[locale],
  )

const OUTDATED = {
  command: {
    fr: 'Cette commande a changé. Rechargez Discord (Ctrl + R), puis réessayez.',
    en: 'This command has changed. Reload Discord (Ctrl + R), then try again.',
  },
  component: {
    fr: fr`Ce bouton n'est plus valable. Relancez la commande pour en avoir un nouveau.`,
    en: 'This button is no longer valid. Run the command again to get a new one.',
  },
} as const

/** For a command or a component that Discord still shows in a form that no longer exists here. */
export const outdated = (what: keyof typeof OUTDATED, locale: Locale): Reply =>
  toAsker(OUTDATED[what][locale])
