import { SlashCommandBuilder } from '@discordjs/builders'
import { type APIEmbed, MessageFlags } from 'discord-api-types/v10'
import type { Command } from '../../../commands/command.ts'
import type { Reply } from '../../../src/replies/reply.ts'

const said = { allowed_mentions: { parse: [] } } as const

/** Text that would do harm if it were taken for HTML, a mention or an address to fetch. */
export const HOSTILE =
  '<img src=x onerror="window.harmed=true"> <script>window.harmed=true</script> [ici](javascript:alert(1)) @everyone 12345678901234567'

const page = (number: number): Reply => {
  const embed: APIEmbed = {
    color: 0x0f6b62,
    title: `Réunion du port, page ${number}`,
    url: 'https://exemple.test/port',
    description: `**Mercredi ${number} mars 2023** à *Brest*\n> « Le quai rouvrira »\n- premier point\n- second point`,
    fields: [
      { name: 'Lieu', value: 'Brest', inline: true },
      { name: 'Statut', value: 'tenue', inline: true },
      { name: 'Sources', value: '[Le Phare](https://exemple.test/phare), 2 mars 2023' },
    ],
    footer: { text: 'Date déduite' },
  }
  const button = (label: string, target: number, disabled: boolean) =>
    ({ type: 2, style: 2, label, custom_id: `event:${label}:${target}`, disabled }) as const
  return {
    ...said,
    embeds: [embed],
    components: [
      {
        type: 1,
        components: [
          button('Précédent', number - 1, number <= 1),
          button('Suivant', number + 1, number >= 3),
          { type: 2, style: 1, label: 'Privé', custom_id: 'event:private' },
          { type: 2, style: 5, label: 'Source', url: 'https://exemple.test/source' },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'event:menu',
            placeholder: 'Aller à une page',
            options: [1, 2, 3].map((value) => ({
              label: `Page ${value}`,
              value: String(value),
              description: `La page ${value}`,
            })),
          },
        ],
      },
    ],
  }
}

const event: Command = {
  data: new SlashCommandBuilder()
    .setName('event')
    .setNameLocalizations({ fr: 'événement' })
    .setDescription('What happened on a day')
    .setDescriptionLocalizations({ fr: 'Ce qui s’est passé un jour' })
    .addStringOption((option) =>
      option
        .setName('query')
        .setNameLocalizations({ fr: 'recherche' })
        .setDescription('A date, words or both')
        .setDescriptionLocalizations({ fr: 'Une date, des mots ou les deux' })
        .setRequired(true)
        .setMaxLength(200)
        .setAutocomplete(true),
    ),
  run: async () => page(1),
  autocomplete: async ({ value }) =>
    ['12 mars 2023 : le port', '13 mars 2023 : query: le phare']
      .filter((name) => name.includes(value))
      .map((name, index) => ({ name, value: `id-${index}` })),
  press: async (state, values) =>
    state === 'private'
      ? { ...said, content: 'Pour vous seul.', flags: MessageFlags.Ephemeral }
      : page(Number(values[0] ?? state.split(':').at(-1))),
}

const quote: Command = {
  data: new SlashCommandBuilder()
    .setName('quote')
    .setNameLocalizations({ fr: 'citation' })
    .setDescription('Who said it')
    .setDescriptionLocalizations({ fr: 'Qui l’a dit' })
    .addStringOption((option) => option.setName('query').setDescription('Words').setAutocomplete(true))
    .addStringOption((option) =>
      option
        .setName('kind')
        .setDescription('Full or partial')
        .addChoices({ name: 'Entière', value: 'full' }, { name: 'Partielle', value: 'partial' }),
    )
    .addIntegerOption((option) =>
      option.setName('count').setDescription('How many').setMinValue(1).setMaxValue(5),
    )
    .addBooleanOption((option) => option.setName('unsure').setDescription('Unsure ones too')),
  run: async ({ values }) => ({ ...said, content: `\`${JSON.stringify(values)}\`` }),
  autocomplete: async () => [],
}

const hostile: Command = {
  data: new SlashCommandBuilder().setName('hostile').setDescription('Text from outside'),
  run: async () => ({
    ...said,
    content: HOSTILE,
    embeds: [
      {
        title: HOSTILE,
        description: HOSTILE,
        author: { name: HOSTILE },
        fields: [{ name: HOSTILE.slice(0, 200), value: HOSTILE }],
        footer: { text: HOSTILE },
        image: { url: 'https://exemple.test/picture.png' },
      },
    ],
  }),
}

const broken: Command = {
  data: new SlashCommandBuilder().setName('broken').setDescription('Fails'),
  run: async () => {
    throw new Error('broken on purpose')
  },
}

const digest: Command = {
  data: new SlashCommandBuilder()
    .setName('digest')
    .setDescription('A daily digest')
    .addSubcommand((sub) =>
      sub
        .setName('start')
        .setNameLocalizations({ fr: 'commencer' })
        .setDescription('Start it')
        .addChannelOption((option) => option.setName('channel').setDescription('Where').setRequired(true)),
    )
    .addSubcommand((sub) => sub.setName('stop').setDescription('Stop it')),
  run: async ({ subcommand, values }) => ({ ...said, content: `${subcommand} ${values.channel ?? ''}` }),
}

/** Commands with one of everything, for tests of the page alone. */
export const stubCommands: readonly Command[] = [event, quote, hostile, broken, digest]
