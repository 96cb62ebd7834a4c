import { fr as t } from './typography.ts'
import type { Wording } from './wording.ts'

const format = new Intl.NumberFormat('fr')
const number = (n: number): string => format.format(n)
const counted = (one: string, many: string) => (n: number) => `${number(n)}\u00A0${n < 2 ? one : many}`

const count = {
  articles: counted('article', 'articles'),
  quotes: counted('citation', 'citations'),
  events: counted('événement', 'événements'),
  actors: counted('acteur', 'acteurs'),
  sources: counted('source', 'sources'),
}

const found = (counted: string, query: string | null, limits: readonly string[]): string => {
  const asked = query === null ? '' : t` pour « ${query} »`
  return `**${counted}**${asked}${limits.length === 0 ? '' : t` (${limits.join('\u202F; ')})`}`
}

export const french: Wording = {
  number,
  count,
  others: (n) => (n < 2 ? t`… et ${number(n)} autre` : t`… et ${number(n)} autres`),
  position: (from, to, total) =>
    from === to ? `${from} sur ${number(total)}` : `${from}–${to} sur ${number(total)}`,
  list: (items) => items.join(', '),
  found,
  about: (subject, what) => t`${subject} : ${what}`,
  notSaid: 'non précisé',
  corrected: t`corrigé par l’exploitant`,

  date: {
    inferred: t`date déduite`,
    inferredFrom: (words) => t`date déduite de « ${words} »`,
    fromWords: (words) => t`dans le texte : « ${words} »`,
    unknown: t`date inconnue`,
    partlyInferred: (dates) => t`${dates}, en partie déduites`,
  },

  source: {
    one: t`Source`,
    published: (when) => t`publié ${when}`,
    publishedUnknown: t`date de publication inconnue`,
    unknownPublisher: t`éditeur inconnu`,
    untitled: t`article sans titre`,
    noAddress: (site) =>
      site === null ? t`adresse de l'article inconnue` : t`adresse de l'article inconnue ; voir le ${site}`,
    unusableAddress: (site) =>
      site === null
        ? t`adresse impossible à montrer ici`
        : t`adresse impossible à montrer ici ; voir le ${site}`,
    site: t`site de l'éditeur`,
    read: t`lire l'article`,
  },

  quote: {
    unnamed: (who) => (who === null ? t`locuteur non nommé` : t`${who} (locuteur non nommé)`),
    unknownSpeaker: t`locuteur inconnu`,
    uncertain: t`attribution non certaine`,
    fragment: t`fragment de phrase`,
    saidOn: (when) => t`Dit ${when}`,
    saidUnknown: t`Jour des propos non précisé`,
    relay: (who) => t`Rapporté par : ${who}`,
    shortened: t`Citation raccourcie : elle dépasse ce qu'un message peut contenir. La suite est à la source.`,
    filter: {
      speaker: (value) => t`locuteur : ${value}`,
      from: (value) => t`du : ${value}`,
      to: (value) => t`au : ${value}`,
      source: (value) => t`éditeur : ${value}`,
    },
    related: (found) => t`**${found}** en rapport avec cet événement`,
    random: t`**Une citation au hasard**`,
    continued: (shown, total) =>
      t`Suite de la recherche, ${shown} sur ${number(total)}. Elle est trop longue pour être reprise au-delà : précisez-la en moins de mots.`,
  },

  context: {
    title: t`Contexte`,
    cue: (words) => t`Attribuée par les mots « ${words} »`,
    noText: t`Le texte de l'article n'est pas conservé ici, seulement ses citations et ses faits : lisez la suite à la source.`,
    elsewhere: t`Ce passage ne se retrouve pas dans le texte conservé : lisez-le à la source.`,
  },

  event: {
    date: t`Date`,
    place: t`Lieu`,
    participants: t`Participants`,
    status: t`Statut`,
    held: t`A eu lieu`,
    announced: t`Annoncé`,
    announcedOnly: t`Annoncé ; aucun article du corpus ne dit s'il a eu lieu`,
    cancelled: t`Annulé`,
    change: t`D'une source à l'autre`,
    changeStep: {
      scheduled: (sources, when) => t`Annoncé : ${sources} (${when})`,
      held: (sources, when) => t`A eu lieu : ${sources} (${when})`,
      cancelled: (sources, when) => t`Annulé : ${sources} (${when})`,
    },
    told: {
      scheduled: t`Annonce l'événement`,
      held: t`Dit qu'il a eu lieu`,
      cancelled: t`Dit qu'il est annulé`,
    },
    disagreement: t`Les sources ne concordent pas`,
    according: (sources, what) => t`Selon ${sources} : ${what}`,
    sources: (n) => (n < 2 ? t`Source` : t`${number(n)} sources, de la plus ancienne à la plus récente`),
    otherSources: (n) => (n < 2 ? t`et une autre source` : t`et ${number(n)} autres sources`),
    moreSources: (from, to, total) => t`Sources ${from} à ${to} sur ${number(total)}`,
    before: t`Juste avant`,
    after: t`Juste après`,
    choose: (n) => t`Choisir parmi ${count.events(n)}`,
  },

  actor: {
    kind: { person: t`Personne`, organisation: t`Organisation`, place: t`Lieu` },
    roles: t`Fonctions`,
    roleOf: (title, of) => t`${title} (${of})`,
    roleHeld: (role, time) => t`${role}, ${time}`,
    since: (source) => t`déjà dans ${source}`,
    aliases: t`Autres noms`,
    companions: t`Apparaît avec`,
    lastQuote: t`Dernière citation`,
    lastEvent: t`Dernier événement`,
    mentionedIn: (articles, quotes, events) => t`${articles} · ${quotes} · ${events}`,
    noRole: t`Aucune fonction dans les articles.`,
    choose: t`Choisir un acteur`,
  },

  corpus: {
    title: t`Ce que contient le corpus`,
    holds: (articles, quotes, events, actors) =>
      t`**${articles}**, **${quotes}**, **${events}**, **${actors}**.`,
    period: (from, to) => t`Articles publiés du ${from} au ${to}.`,
    publishers: t`Éditeurs`,
    documented: t`d'où vient cette mention`,
    documents: (total) => t`Articles (${number(total)})`,
    empty: t`Le corpus est vide. Qui gère ce bot peut y verser des articles avec \`verbatim ingest\`.`,
    quality: t`Qualité mesurée de l'extraction`,
    notMeasured: t`Pas encore mesurée.`,
    measured: (when) =>
      t`Mesurée ${when} sur des articles annotés à la main (F1 pour ce qui est trouvé, part pour les locuteurs).`,
    sets: {
      corpus: {
        title: (articles) => t`Le corpus (${articles})`,
        seen: t`Les règles ont été écrites avec ces articles sous les yeux.`,
      },
      dev: {
        title: (articles) => t`Articles d'étude (${articles})`,
        seen: t`Les règles ont été écrites avec ces articles sous les yeux.`,
      },
      heldout: {
        title: (articles) => t`Articles mis à part (${articles})`,
        seen: t`Jamais lus par qui écrivait les règles, mais leurs chiffres ont été suivis pendant les réglages : plus cléments que pour des articles jamais mesurés.`,
      },
      fresh: {
        title: (articles) => t`Articles neufs (${articles})`,
        seen: t`Mesurés sans aucun réglage : ce qu'on peut attendre d'articles que personne ici n'a vus.`,
      },
    },
    shares: {
      quotes: (percent) => t`citations ${percent}`,
      speakers: (percent) => t`bon locuteur ${percent}`,
      wrongNames: (percent) => t`nom erroné ${percent}`,
      events: (percent) => t`événements ${percent}`,
      actors: (percent) => t`acteurs ${percent}`,
      dates: (percent) => t`dates ${percent}`,
    },
    label: (publisher) => publisher.label?.fr ?? null,
  },

  help: {
    title: t`Qui a dit quoi, quand, et où est-ce écrit ?`,
    promise: t`Rien n'est montré que la source ne dise : citations à la lettre, locuteur incertain signalé comme tel, dates déduites marquées, source sous chaque réponse.`,
    event: t`Un événement : date, lieu, participants, et tout ce que chaque source en dit.`,
    quote: t`Des citations : par mots, par locuteur, par dates ou par éditeur. Sans rien : une au hasard.`,
    actor: t`Une personne, une organisation ou un lieu : fonctions, citations, événements.`,
    sources: t`Les éditeurs, les articles, la période et la qualité mesurée.`,
    tips: t`Bon à savoir`,
    tip: t`Dates et mots se mêlent dans n'importe quel ordre, sans accents et avec une faute ou deux. Une date sans année cherche dans toutes les années.`,
    commands: {
      event: '/événement',
      quote: '/citation',
      actor: '/acteur',
      sources: '/sources',
      help: '/aide',
    },
  },

  problem: {
    none: (query) =>
      query === null ? t`Rien de tel dans le corpus.` : t`Rien dans le corpus pour « ${query} ».`,
    noneOn: (when) => t`Rien dans le corpus ${when}.`,
    near: (query, date) => {
      const asked = query === null ? '' : t` pour « ${query} »`
      return t`Rien dans le corpus${asked}${date === null ? '' : ` (${date})`}. Voici le plus proche :`
    },
    tryThis: t`Essayez avec moins de mots, un autre nom ou une autre date. \`/sources\` dit ce que contient le corpus, \`/aide\` donne des exemples.`,
    unsure: (query) => t`Rien qui corresponde vraiment à « ${query} ». Vouliez-vous dire…`,
    chooseSuggestion: t`Vouliez-vous dire… ?`,
    invalid: {
      empty: () =>
        t`Dites ce que vous cherchez : une date, un nom ou des mots. \`/aide\` donne des exemples.`,
      'too-long': () => t`La demande est trop longue. Gardez-en quelques mots, un nom ou une date.`,
      'impossible-date': (part) =>
        part === null
          ? t`Cette date n'existe pas. Essayez « 12 janvier 2022 » ou « janvier 2022 ».`
          : t`« ${part} » n'est pas une date possible. Essayez « 12 janvier 2022 » ou « janvier 2022 ».`,
      'reversed-range': (part) =>
        part === null
          ? t`La période finit avant de commencer. Inversez les deux dates.`
          : t`La période « ${part} » finit avant de commencer. Inversez les deux dates.`,
    },
    gone: t`Cela n'est plus dans le corpus. Relancez la commande.`,
    stale: t`Ce bouton ne peut plus être lu. Relancez la commande pour en avoir un nouveau.`,
    actorHasNone: {
      quotes: t`Aucune citation dans le corpus.`,
      events: t`Aucun événement dans le corpus.`,
    },
  },

  button: {
    previous: t`‹ Page précédente`,
    next: t`Page suivante ›`,
    context: (n) => (n === null ? t`Contexte` : t`Contexte ${n}`),
    another: t`Une autre`,
    quotes: (n) => t`Citations (${number(n)})`,
    events: (n) => t`Événements (${number(n)})`,
    before: (label) => t`Avant : ${label}`,
    after: (label) => t`Après : ${label}`,
    moreSources: t`Autres sources`,
    olderDocuments: t`Plus anciens ›`,
    newerDocuments: t`‹ Plus récents`,
  },
}
