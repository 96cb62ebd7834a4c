import {
  type ApplicationCommandOptionBase,
  type SharedNameAndDescription,
  SlashCommandBuilder,
  SlashCommandStringOption,
} from '@discordjs/builders'
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10'

/** A name or a description in both languages: English is Discord's default. */
export interface Bilingual {
  readonly en: string
  readonly fr: string
}

export interface OptionSpec {
  readonly name: Bilingual
  readonly description: Bilingual
  /** Characters; Discord does not let anyone type more. */
  readonly maxLength: number
  readonly required?: boolean
}

/** A slash command that works in servers, in direct messages and as an app that a user installed. */
export function slashCommand(
  name: Bilingual,
  description: Bilingual,
  options: readonly OptionSpec[] = [],
): SlashCommandBuilder {
  const builder = named(new SlashCommandBuilder(), name, description)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
  for (const option of options) builder.addStringOption(stringOption(option))
  return builder
}

const stringOption = ({
  name,
  description,
  maxLength,
  required = false,
}: OptionSpec): SlashCommandStringOption =>
  named(new SlashCommandStringOption(), name, description)
    .setRequired(required)
    .setMaxLength(maxLength)
    .setAutocomplete(true)

/** Gives a part of a command its name and description in both languages. */
export const named = <Named extends SharedNameAndDescription | ApplicationCommandOptionBase>(
  builder: Named,
  name: Bilingual,
  description: Bilingual,
): Named =>
  builder
    .setName(name.en)
    .setNameLocalizations({ fr: name.fr })
    .setDescription(description.en)
    .setDescriptionLocalizations({ fr: description.fr }) as Named
