import type { DigestWording } from './wording.ts'

const others = (n: number): string => `and ${n} more`

export const english: DigestWording = {
  section: {
    today: 'On this day',
    ahead: 'Coming up',
    news: 'New',
    quote: 'Verbatim',
    chronicle: 'Chronicle',
  },

  message: {
    title: (day) => `**Digest of ${day}**`,
    topic: (topic) => `Topic: ${topic}`,
    late: (time) => `*Late: it was due at ${time}.*`,
    announcedBy: (sources) => `Announced by: ${sources}`,
    pastDay: (day) => `Chronicle · ${day}`,
    nothing: 'Nothing to say today: the corpus has nothing for this day.',
    footer: (mark) => `Verbatim · ref. ${mark}`,
    rest: (section, n) => `${section}: ${others(n)}`,
    more: 'More ›',
  },

  command: {
    onlyServers: 'The digest is set up in a server: one of its channels gets it.',
    started: (channel, at) => `Done: ${channel} will get its digest every day. The first one: ${at}.`,
    unchecked:
      'I could not check my permissions in that channel; if any are missing, `/digest list` will say so.',
    withoutHistory:
      'I lack “Read Message History”: after a breakdown I shall skip a digest rather than risk posting it twice.',
    changed: 'Changed.',
    stopped: (channel) =>
      `Over: ${channel} will not get this digest any more, and all that was kept about it is deleted.`,
    paused: 'Paused. `/digest resume` starts it again.',
    resumed: (at) => `Running again. The next one: ${at}.`,
    alreadyPaused: 'This digest is paused already.',
    alreadyRunning: 'This digest is not paused.',
    none: 'No digest in this server. `/digest start` makes one.',
    which: 'There are several: say which one with the option “digest”.',
    unknown: 'There is no such digest, or there is no more. `/digest list` shows them all.',
    tooMany: (most) =>
      `A server can have ${most} digests, and this one has them already. Stop one with \`/digest stop\`, or change one with \`/digest change\`.`,
    conflict: 'Someone else has just changed this digest. Try again.',
    preview: (day) => `*Preview of the digest of ${day}, for you alone. Nothing is posted.*`,
    previewEmpty: (day) => `Nothing to say on ${day}: nothing would be posted.`,
    pausedNotice: (channel) =>
      `The digest of ${channel} is paused: for three days I have not been allowed to write there. Once the permissions are back, \`/digest resume\` starts it again.`,
  },

  problem: {
    time: (typed) => `“${typed}” is not a time of day. Try “9:00”, “18:30” or “7 am”.`,
    timeZone: (typed) => `“${typed}” is not a time zone. Pick one from the list, such as “Europe/Paris”.`,
    sections: (typed, all) => `“${typed}” is not a section. There are: ${all}.`,
    date: (typed) => `“${typed}” is not a day. Try “January 12, 2022”.`,
    topic: (most) => `The topic is too long: ${most} characters at most.`,
    chronicleAlone:
      'The chronicle needs its first day: add the option “chronicle”, for example “January 4, 2022”.',
    missing: (channel, permissions) =>
      `I cannot post in ${channel}. I lack: ${permissions}. Give me that, then try again.`,
    channelGone: 'That channel is gone.',
  },

  permission: {
    view: '“View Channel”',
    send: '“Send Messages”',
    threads: '“Send Messages in Threads”',
    embed: '“Embed Links”',
    history: '“Read Message History”',
  },

  list: {
    title: (n, most) => `Digests of this server (${n} of ${most})`,
    daily: (time, zone) => `every day at ${time} (${zone})`,
    language: { fr: 'in French', en: 'in English' },
    topic: (topic) => `topic: ${topic}`,
    saysEmpty: 'says when there is nothing',
    chronicle: (day) => `chronicle from ${day}`,
    next: (at) => `Next: ${at}`,
    paused: 'Paused',
    lost: 'Paused: I am no longer allowed to write in that channel',
    last: (at, link) => `Last: ${at} · ${link}`,
    lastNone: 'None was posted yet.',
    lastFailure: (day, why) => `Last failure, on ${day}: ${why}`,
  },

  history: {
    title: (channel) => `The last 14 days of ${channel}`,
    nothing: 'Nothing yet.',
    planned: (at) => `to be posted · ${at}`,
    sending: 'being sent',
    sent: (link, at) => `${link} · ${at}`,
    link: 'posted',
    skipped: 'skipped',
    failed: 'failed',
    reason: {
      empty: 'nothing to say',
      late: 'more than twelve hours late',
      paused: 'paused',
      unsure:
        'interrupted, and I cannot read that channel to learn whether it is there: rather none than two',
      forbidden: 'I am not allowed to write in that channel',
      refused: 'Discord refused the message',
      broken: 'an error on our side',
    },
  },
}
