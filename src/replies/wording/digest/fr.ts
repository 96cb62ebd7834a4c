import { fr as t } from '../typography.ts'
import type { DigestWording } from './wording.ts'

const others = (n: number): string => (n < 2 ? 'et 1 autre' : `et ${n} autres`)

export const french: DigestWording = {
  section: {
    today: 'Ce jour-là',
    ahead: 'À venir',
    news: 'Nouveautés',
    quote: 'Verbatim',
    chronicle: 'Chronique',
  },

  message: {
    title: (day) => t`**Digest du ${day}**`,
    topic: (topic) => t`Sujet : ${topic}`,
    late: (time) => t`*En retard : prévu à ${time}.*`,
    announcedBy: (sources) => t`Annoncé par : ${sources}`,
    pastDay: (day) => t`Chronique · ${day}`,
    nothing: t`Rien à dire aujourd'hui : le corpus n'a rien pour ce jour.`,
    footer: (mark) => t`Verbatim · réf. ${mark}`,
    rest: (section, n) => t`${section} : ${others(n)}`,
    more: t`Suite ›`,
  },

  command: {
    onlyServers: t`Le digest se règle dans un serveur : c'est un de ses salons qui le reçoit.`,
    started: (channel, at) => t`C'est fait : ${channel} recevra son digest chaque jour. Le premier : ${at}.`,
    unchecked: t`Je n'ai pas pu vérifier mes permissions dans ce salon ; si elles manquent, \`/digest liste\` le dira.`,
    withoutHistory: t`Il me manque « Voir les anciens messages » : après une panne, je sauterai un digest plutôt que de risquer de le poster deux fois.`,
    changed: t`C'est changé.`,
    stopped: (channel) =>
      t`C'est fini : ${channel} ne recevra plus ce digest, et tout ce qui le concernait est effacé.`,
    paused: t`En pause. \`/digest reprendre\` le relance.`,
    resumed: (at) => t`C'est reparti. Le prochain : ${at}.`,
    alreadyPaused: t`Ce digest est déjà en pause.`,
    alreadyRunning: t`Ce digest n'est pas en pause.`,
    none: t`Aucun digest sur ce serveur. \`/digest commencer\` en crée un.`,
    which: t`Il y en a plusieurs : dites lequel avec l'option « digest ».`,
    unknown: t`Ce digest n'existe pas, ou n'existe plus. \`/digest liste\` les montre tous.`,
    tooMany: (most) =>
      t`Un serveur peut avoir ${most} digests, et celui-ci les a déjà. Arrêtez-en un avec \`/digest arrêter\`, ou changez-en un avec \`/digest modifier\`.`,
    conflict: t`Quelqu'un d'autre vient de changer ce digest. Réessayez.`,
    preview: (day) => t`*Aperçu du digest du ${day}, pour vous seul. Rien n'est posté.*`,
    previewEmpty: (day) => t`Rien à dire le ${day} : rien ne serait posté.`,
    pausedNotice: (channel) =>
      t`Le digest de ${channel} est en pause : depuis trois jours, je n'ai plus la permission d'y écrire. Une fois les permissions rendues, \`/digest reprendre\` le relance.`,
  },

  problem: {
    time: (typed) => t`« ${typed} » n'est pas une heure. Essayez « 9h », « 18:30 » ou « 7h15 ».`,
    timeZone: (typed) =>
      t`« ${typed} » n'est pas un fuseau horaire. Choisissez-en un dans la liste, comme « Europe/Paris ».`,
    sections: (typed, all) => t`« ${typed} » n'est pas une rubrique. Il y a : ${all}.`,
    date: (typed) => t`« ${typed} » n'est pas un jour. Essayez « 12 janvier 2022 ».`,
    topic: (most) => t`Le sujet est trop long : ${most} caractères au plus.`,
    chronicleAlone: t`La chronique a besoin d'un premier jour : ajoutez l'option « chronique », par exemple « 4 janvier 2022 ».`,
    missing: (channel, permissions) =>
      t`Je ne peux pas poster dans ${channel}. Il me manque : ${permissions}. Donnez-moi cela, puis recommencez.`,
    channelGone: t`Ce salon n'existe plus.`,
  },

  permission: {
    view: t`« Voir le salon »`,
    send: t`« Envoyer des messages »`,
    threads: t`« Envoyer des messages dans les fils »`,
    embed: t`« Intégrer des liens »`,
    history: t`« Voir les anciens messages »`,
  },

  list: {
    title: (n, most) => t`Digests de ce serveur (${n} sur ${most})`,
    daily: (time, zone) => t`tous les jours à ${time} (${zone})`,
    language: { fr: t`en français`, en: t`en anglais` },
    topic: (topic) => t`sujet : ${topic}`,
    saysEmpty: t`le dit quand il n'y a rien`,
    chronicle: (day) => t`chronique à partir du ${day}`,
    next: (at) => t`Prochain : ${at}`,
    paused: t`En pause`,
    lost: t`En pause : je n'ai plus la permission d'écrire dans ce salon`,
    last: (at, link) => t`Dernier : ${at} · ${link}`,
    lastNone: t`Aucun n'a encore été posté.`,
    lastFailure: (day, why) => t`Dernier échec, le ${day} : ${why}`,
  },

  history: {
    title: (channel) => t`Les 14 derniers jours de ${channel}`,
    nothing: t`Rien encore.`,
    planned: (at) => t`à poster · ${at}`,
    sending: t`en cours d'envoi`,
    sent: (link, at) => t`${link} · ${at}`,
    link: t`posté`,
    skipped: t`sauté`,
    failed: t`échec`,
    reason: {
      empty: t`rien à dire`,
      late: t`plus de douze heures de retard`,
      paused: t`en pause`,
      unsure: t`interrompu, et je ne peux pas relire ce salon pour savoir s'il y est : plutôt aucun que deux`,
      forbidden: t`je n'ai pas la permission d'écrire dans ce salon`,
      refused: t`Discord a refusé le message`,
      broken: t`une erreur de notre côté`,
    },
  },
}
