import { fr as t } from '../../src/replies/wording/typography.ts'
import type { Bilingual } from '../localised.ts'

interface Words {
  readonly name: Bilingual
  readonly description: Bilingual
}

/** What the subcommands of `/digest` are called. */
export const SUBCOMMANDS = {
  start: {
    name: { en: 'start', fr: 'commencer' },
    description: { en: 'Give a channel its daily digest', fr: 'Donner à un salon son digest quotidien' },
  },
  list: {
    name: { en: 'list', fr: 'liste' },
    description: { en: 'The digests of this server', fr: 'Les digests de ce serveur' },
  },
  change: {
    name: { en: 'change', fr: 'modifier' },
    description: {
      en: 'Change the time, the sections or anything else of a digest',
      fr: 'Changer l’heure, les rubriques ou autre chose d’un digest',
    },
  },
  pause: {
    name: { en: 'pause', fr: 'pause' },
    description: { en: 'Pause a digest', fr: 'Mettre un digest en pause' },
  },
  resume: {
    name: { en: 'resume', fr: 'reprendre' },
    description: { en: 'Resume a paused digest', fr: 'Relancer un digest en pause' },
  },
  stop: {
    name: { en: 'stop', fr: 'arrêter' },
    description: {
      en: 'End a digest and delete all that is kept about it',
      fr: 'Mettre fin à un digest et effacer tout ce qui le concerne',
    },
  },
  preview: {
    name: { en: 'preview', fr: 'aperçu' },
    description: {
      en: 'What would be posted on a day, for you alone',
      fr: 'Ce qui serait posté un jour donné, pour vous seul',
    },
  },
  history: {
    name: { en: 'history', fr: 'historique' },
    description: {
      en: 'What became of the digests of the last 14 days',
      fr: 'Ce que sont devenus les digests des 14 derniers jours',
    },
  },
} as const satisfies Record<string, Words>

/** What their options are called. */
export const OPTIONS = {
  channel: {
    name: { en: 'channel', fr: 'salon' },
    description: { en: 'The channel that gets it', fr: 'Le salon qui le reçoit' },
  },
  time: {
    name: { en: 'time', fr: 'heure' },
    description: { en: 'At what time, such as 9:00 or 6 pm', fr: t`À quelle heure : 9h, 18:30…` },
  },
  timezone: {
    name: { en: 'timezone', fr: 'fuseau' },
    description: {
      en: 'The time zone; by default that of your language',
      fr: t`Le fuseau horaire ; par défaut, celui de votre langue`,
    },
  },
  language: {
    name: { en: 'language', fr: 'langue' },
    description: { en: 'The language; by default yours', fr: t`La langue ; par défaut, la vôtre` },
  },
  sections: {
    name: { en: 'sections', fr: 'rubriques' },
    description: {
      en: 'Which sections, separated by commas; by default all but the chronicle',
      fr: t`Quelles rubriques, entre virgules ; par défaut, toutes sauf la chronique`,
    },
  },
  topic: {
    name: { en: 'topic', fr: 'sujet' },
    description: {
      en: 'Only what has to do with an actor, a place or words; “-” for no topic',
      fr: t`Seulement ce qui touche à un acteur, un lieu ou des mots ; « - » : sans sujet`,
    },
  },
  chronicle: {
    name: { en: 'chronicle', fr: 'chronique' },
    description: {
      en: 'Replays the corpus day by day from this day on; “-” for no chronicle',
      fr: t`Rejoue le corpus jour par jour à partir de ce jour ; « - » : sans chronique`,
    },
  },
  empty: {
    name: { en: 'empty', fr: 'vide' },
    description: {
      en: 'Say so on days without anything to say',
      fr: 'Le dire les jours où il n’y a rien à dire',
    },
  },
  date: {
    name: { en: 'date', fr: 'date' },
    description: { en: 'The day; by default today', fr: t`Le jour ; par défaut, aujourd’hui` },
  },
  digest: {
    name: { en: 'digest', fr: 'digest' },
    description: {
      en: 'Which one, where the server has several',
      fr: 'Lequel, quand le serveur en a plusieurs',
    },
  },
} as const satisfies Record<string, Words>
