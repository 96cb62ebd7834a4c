import { ActionRowBuilder, ButtonBuilder, SlashCommandBuilder } from '@discordjs/builders'
import { ButtonStyle } from 'discord-api-types/v10'
import type { Command } from '../../commands/command.ts'
import type { Reply } from '../../src/replies/reply.ts'

const data = new SlashCommandBuilder()
  .setName('echo')
  .setNameLocalizations({ fr: 'écho' })
  .setDescription('Says it again')
  .setDescriptionLocalizations({ fr: 'Le redit' })
  .setContexts(0, 1, 2)
  .setIntegrationTypes(0, 1)
  .addStringOption((option) =>
    option.setName('text').setDescription('What to say').setRequired(true).setAutocomplete(true),
  )
  .addIntegerOption((option) => option.setName('times').setDescription('How often').setMinValue(1))

export const said = (content: string, extra: Partial<Reply> = {}): Reply => ({
  content,
  allowed_mentions: { parse: [] },
  ...extra,
})

const page = (text: string, number: number, locale: string): Reply => {
  const next = new ButtonBuilder()
    .setCustomId(`echo:${number + 1}:${text}`)
    .setLabel('+')
    .setStyle(ButtonStyle.Primary)
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(next)
  return said(`${text} ${number} ${locale}`, { components: [row.toJSON()] })
}

/** A command for tests: it says again what it is given, with a button that counts. */
export const echo: Command = {
  data,
  run: async ({ values }, { locale }) => page(String(values.text), Number(values.times ?? 1), locale),
  autocomplete: async ({ name, value }) => [{ name: `${name}=${value}`, value }],
  press: async (state, values, { locale }) => {
    const [number = '', ...text] = state.split(':')
    return page([...text, ...values].join(':'), Number(number), locale)
  },
}

/** The same command with other answers. */
export const echoing = (other: Partial<Command>): Command => ({ ...echo, ...other })
