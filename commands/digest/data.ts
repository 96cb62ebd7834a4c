import {
  SlashCommandBooleanOption,
  SlashCommandBuilder,
  SlashCommandChannelOption,
  SlashCommandStringOption,
  SlashCommandSubcommandBuilder,
} from '@discordjs/builders'
import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10'
import { LONGEST_TOPIC } from '../../src/digest/desk/desk.ts'
import { type Bilingual, named } from '../localised.ts'
import { OPTIONS, SUBCOMMANDS } from './names.ts'

type Wish = 'time' | 'timezone' | 'language' | 'sections' | 'topic' | 'chronicle' | 'empty'

const text = (
  { name, description }: { readonly name: Bilingual; readonly description: Bilingual },
  { required = false, maxLength = 100, autocomplete = true } = {},
): SlashCommandStringOption =>
  named(new SlashCommandStringOption(), name, description)
    .setRequired(required)
    .setMaxLength(maxLength)
    .setAutocomplete(autocomplete)

const channel = (required: boolean): SlashCommandChannelOption =>
  named(new SlashCommandChannelOption(), OPTIONS.channel.name, OPTIONS.channel.description)
    .setRequired(required)
    .addChannelTypes(
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.AnnouncementThread,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
    )

const language = (): SlashCommandStringOption =>
  named(new SlashCommandStringOption(), OPTIONS.language.name, OPTIONS.language.description).addChoices(
    { name: 'Français', value: 'fr' },
    { name: 'English', value: 'en' },
  )

const empty = (): SlashCommandBooleanOption =>
  named(new SlashCommandBooleanOption(), OPTIONS.empty.name, OPTIONS.empty.description)

/** What can be wished for, in the order in which it is asked. */
function addWishes(subcommand: SlashCommandSubcommandBuilder, timeRequired: boolean): void {
  const wishes: Record<Exclude<Wish, 'language' | 'empty'>, SlashCommandStringOption> = {
    time: text(OPTIONS.time, { required: timeRequired, maxLength: 20 }),
    timezone: text(OPTIONS.timezone, { maxLength: 60 }),
    sections: text(OPTIONS.sections),
    topic: text(OPTIONS.topic, { maxLength: LONGEST_TOPIC }),
    chronicle: text(OPTIONS.chronicle, { maxLength: 60 }),
  }
  subcommand
    .addStringOption(wishes.time)
    .addStringOption(wishes.timezone)
    .addStringOption(language())
    .addStringOption(wishes.sections)
    .addStringOption(wishes.topic)
    .addStringOption(wishes.chronicle)
    .addBooleanOption(empty())
}

const subcommand = ({ name, description }: (typeof SUBCOMMANDS)[keyof typeof SUBCOMMANDS]) =>
  named(new SlashCommandSubcommandBuilder(), name, description)

const which = () => text(OPTIONS.digest)

function start(): SlashCommandSubcommandBuilder {
  const built = subcommand(SUBCOMMANDS.start).addChannelOption(channel(true))
  addWishes(built, true)
  return built
}

function change(): SlashCommandSubcommandBuilder {
  const built = subcommand(SUBCOMMANDS.change).addStringOption(which()).addChannelOption(channel(false))
  addWishes(built, false)
  return built
}

/** `/digest`: only in servers, by default for those who manage them. */
export const digestData = named(
  new SlashCommandBuilder(),
  { en: 'digest', fr: 'digest' },
  { en: 'A daily digest for a channel', fr: 'Un digest quotidien pour un salon' },
)
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand(start())
  .addSubcommand(subcommand(SUBCOMMANDS.list))
  .addSubcommand(change())
  .addSubcommand(subcommand(SUBCOMMANDS.pause).addStringOption(which()))
  .addSubcommand(subcommand(SUBCOMMANDS.resume).addStringOption(which()))
  .addSubcommand(subcommand(SUBCOMMANDS.stop).addStringOption(which()))
  .addSubcommand(
    subcommand(SUBCOMMANDS.preview)
      .addStringOption(text(OPTIONS.date, { maxLength: 60 }))
      .addStringOption(which()),
  )
  .addSubcommand(subcommand(SUBCOMMANDS.history).addStringOption(which()))
