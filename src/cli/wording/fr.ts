import { lasting } from './lasting.ts'
import type { Wording } from './wording.ts'

const counted = (n: number, one: string, many: string) => `${n.toLocaleString('fr')} ${n > 1 ? many : one}`

export const fr: Wording = {
  commands: {
    program: 'Qui a dit quoi, quand, et où est-ce écrit ?',
    ingest: 'lit des documents ou des dossiers et met leurs faits dans la base',
    extract: 'montre les faits d’un document, sans rien enregistrer',
    ask: 'pose une commande comme dans Discord : ask "/event 12 janvier"',
    when: 'dit ce que désigne une expression de date',
    evaluate: 'mesure l’extraction sur des documents annotés : précision, rappel, locuteurs, vitesse',
    dossiers: 'écrit les faits sans la prose, un fichier par article',
    register: 'enregistre les commandes auprès de Discord',
    merges: 'montre les personnes réunies d’un article à l’autre sur un seul indice, à vérifier',
    move: 'copie toute une base vers une autre adresse, dans un sens ou dans l’autre',
    digest: 'le digest quotidien',
    preview: 'montre le digest d’un jour, sans rien poster',
  },
  options: {
    paths: 'documents (texte, HTML, JSON, JSON lines) ou dossiers qui en contiennent',
    jobs: 'combien de documents à la fois ; autant que de cœurs par défaut',
    again: 'recommence un travail interrompu au lieu de le poursuivre',
    file: 'un document ; - pour l’entrée standard',
    line: 'une commande, par exemple "/quote Lavrov"',
    expression: 'une date, par exemple "la semaine prochaine"',
    folder: 'où écrire',
    documents: 'de quels documents ; sans cela, de tous les articles de la base',
    json: 'pour les programmes',
    published: 'jour de parution des documents qui ne le disent pas (AAAA-MM-JJ)',
    locale: 'langue de la réponse : fr ou en',
    pages: 'combien de pages au plus',
    on: 'jour à partir duquel compter (AAAA-MM-JJ) ; aujourd’hui par défaut',
    date: 'jour du digest (AAAA-MM-JJ) ; aujourd’hui par défaut',
    topic: 'seulement ce qui touche à cet acteur, ce lieu ou ces mots',
    sections: 'rubriques, entre virgules : ce jour-là, à venir, nouveautés, verbatim, chronique',
    help: 'cette aide',
    version: 'la version',
    gold: 'corpus.json, sentences.json, un *.gold.json ou un dossier qui en contient',
    annotated: 'les documents, ou des dossiers ; ils sont retrouvés par nom de fichier',
    min: 'seuils : quotes=0.9,wrongNames=0 ou un fichier JSON ; en dessous, le code de sortie est 1',
    showMisses: 'montre aussi ce qui manque aux documents mis à part',
    part: 'dev ou heldout, quand les annotations ont les deux',
    withoutPeople: 'avec un répertoire de noms qui ne connaît personne',
    runs: 'combien de fois mesurer la vitesse ; 0 pour ne pas la mesurer',
    write: 'met les chiffres dans un fichier comme data/quality.json',
    from: 'la base à copier : un fichier ou postgres://…',
    to: 'où la copier : un fichier ou postgres://…',
    replace: 'remplace ce que l’autre base contient',
    as: 'corpus, dev, heldout ou fresh : de quel ensemble sont ces chiffres',
  },
  problem: {
    empty: 'le document est vide',
    binary: 'ce n’est pas un texte (image, archive, PDF…)',
    'not-utf8': 'le texte n’est ni en UTF-8 ni dans un encodage qu’il déclare',
    'too-large': 'le document dépasse 8 Mo',
    'no-body': 'aucun texte d’article n’a été trouvé',
    'bad-json': 'ce n’est pas un article en JSON',
    missing: 'le fichier n’existe pas',
    unreadable: 'le fichier ne peut pas être lu',
    extraction: 'l’extraction a échoué sur ce document : c’est un défaut de Verbatim',
  },
  at: (file, line, problem) => `${file}${line === undefined ? '' : `, ligne ${line}`} : ${problem}`,
  merges: {
    articles: (n) => counted(n, 'article', 'articles'),
    summary: (doubtful, people) =>
      doubtful === 0
        ? `Rien à vérifier : ${counted(people, 'personne est nommée', 'personnes sont nommées')} par plusieurs articles, chaque fois sur deux indices au moins.`
        : `${counted(doubtful, 'réunion', 'réunions')} à vérifier, sur ${counted(people, 'personne', 'personnes')} que plusieurs articles nomment. Pour en séparer deux, donnez à l’une un autre nom dans son article (VERBATIM_OVERLAY : acteur, article, nom, sans-alias).`,
    doubtful: (name, groups, signals) =>
      `${name} : ${groups} façons de le nommer, réunies par ${signals.length === 0 ? 'une autre seulement' : signals.join(' ou ')}`,
    signal: {
      name: 'le même nom',
      spelling: 'un nom qui se transcrit pareil',
      'other-name': 'un autre nom en commun',
      role: 'la même fonction',
      body: 'une fonction au même endroit',
      company: 'le même entourage',
    },
  },
  move: {
    copied: ({ articles, quotes, rows }) =>
      `Copié et recompté : ${counted(articles, 'article', 'articles')}, ${counted(quotes, 'citation', 'citations')}, ${counted(rows, 'ligne', 'lignes')} en tout.`,
    same: ({ articles, quotes }) =>
      `Rien à faire : les deux bases comptent ${counted(articles, 'article', 'articles')}, ${counted(quotes, 'citation', 'citations')} et autant du reste. Pour recopier : --replace.`,
    progress: (done, total, left) =>
      `${done.toLocaleString('fr')} lignes copiées sur ${total.toLocaleString('fr')}${left === null ? '' : ` · encore ${lasting(left)}`}`,
    itself: 'C’est deux fois la même base.',
    occupied:
      'L’autre base n’est pas vide, rien n’y a été écrit ; pour perdre ce qu’elle contient : --replace.',
    miscounted: 'Les comptes ne correspondent pas : rien n’a été gardé. Relancez la copie.',
    stopped: 'Interrompu : l’autre base est restée telle qu’elle était.',
  },
  noFiles: 'Aucun document à cet endroit.',
  notADay: (text) => `« ${text} » n’est pas un jour ; il s’écrit comme 2022-01-21.`,
  notALocale: (text) => `« ${text} » n’est pas une langue connue ; choisissez fr ou en.`,
  notANumber: (text) => `« ${text} » n’est pas un nombre entier d’au moins 1.`,
  outcome: {
    added: (n) => counted(n, 'ajouté', 'ajoutés'),
    replaced: (n) => counted(n, 'remplacé', 'remplacés'),
    unchanged: (n) => counted(n, 'inchangé', 'inchangés'),
    refused: (n) => counted(n, 'refusé', 'refusés'),
  },
  ingested: (articles, parts) =>
    `${[counted(articles, 'article', 'articles'), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(' : ')}.`,
  progress: ({ share, articles, rate, left }) =>
    [
      ...(share === null ? [] : [`${Math.floor(share * 100)} %`]),
      counted(articles, 'document', 'documents'),
      `${Math.round(rate).toLocaleString('fr')} par seconde`,
      ...(left === null ? [] : [`encore ${lasting(left)}`]),
    ].join(' · '),
  resumed: (files, articles) =>
    `Reprise là où ce même travail s’était arrêté : ${[
      ...(files > 0 ? [counted(files, 'fichier', 'fichiers')] : []),
      ...(articles > 0
        ? [`${counted(articles, 'document', 'documents')} du ${files > 0 ? 'suivant' : 'premier fichier'}`]
        : []),
    ].join(' et ')} déjà lus (--again recommence tout).`,
  stopped: 'Interrompu : ce qui était fait est gardé.',
  halted: 'Arrêt : ce qui était enregistré est gardé.',
  goesOn: 'La même commande reprendra de là.',
  noDate: (expression) => `« ${expression} » ne désigne aucune date.`,
  otherWeekday: 'Ce jour ne tombe pas le jour de la semaine écrit\u00A0; c’est la date qui compte.',
  written: (n, folder) => `${counted(n, 'dossier écrit', 'dossiers écrits')} dans ${folder}.`,
  unwritable: (folder) => `Impossible d’écrire dans ${folder}.`,
  registered: {
    unchanged: 'Discord connaît déjà ces commandes.',
    replaced: 'Les commandes sont enregistrées auprès de Discord.',
  },
  morePages: 'Il y a d’autres pages : --pages en montre davantage.',
  onlyYou: 'dans Discord, vous seul verriez cette réponse',
  choices: 'Choix :',
  labels: {
    published: 'paru le',
    inferred: 'date déduite du texte',
    unknown: 'date inconnue',
    author: 'par',
    tags: 'sujets :',
    quotes: 'Citations',
    events: 'Événements',
    actors: 'Acteurs',
    dates: 'Dates',
    unknownSpeaker: 'locuteur inconnu',
    relay: 'rapporté par',
  },
}
