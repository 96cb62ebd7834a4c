import { lasting } from './lasting.ts'
import type { Wording } from './wording.ts'

const counted = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const en: Wording = {
  commands: {
    program: 'Who said what, when, and where is it written?',
    ingest: 'reads documents or folders and puts their facts into the store',
    extract: 'shows the facts of one document; nothing is stored',
    ask: 'asks a command as in Discord: ask "/event 12 janvier"',
    when: 'tells what a date expression means',
    evaluate: 'measures extraction on annotated documents: precision, recall, speakers, speed',
    dossiers: 'writes the facts without the prose, one file per article',
    register: 'registers the commands with Discord',
    merges: 'shows people who were made one over several articles by a single signal, to be checked',
    move: 'copies a whole store to another address, either way',
    digest: 'the daily digest',
    preview: 'shows the digest of a day; nothing is posted',
  },
  options: {
    paths: 'documents (text, HTML, JSON, JSON lines) or folders of them',
    jobs: 'how many documents at once; as many as there are cores by default',
    again: 'starts interrupted work over instead of going on with it',
    file: 'a document; - for standard input',
    line: 'a command such as "/quote Lavrov"',
    expression: 'a date such as "la semaine prochaine"',
    folder: 'where to write',
    documents: 'of which documents; without any, of all articles of the store',
    json: 'for programs',
    published: 'day of publication of documents that do not state it (YYYY-MM-DD)',
    locale: 'language of the answer: fr or en',
    pages: 'how many pages at most',
    on: 'day to count from (YYYY-MM-DD); today by default',
    date: 'day of the digest (YYYY-MM-DD); today by default',
    topic: 'only what has to do with this actor, this place or these words',
    sections: 'sections, separated by commas: on this day, coming up, news, verbatim, chronicle',
    help: 'this help',
    version: 'the version',
    gold: 'corpus.json, sentences.json, a *.gold.json or a folder of them',
    annotated: 'the documents, or folders of them; found by file name',
    min: 'thresholds: quotes=0.9,wrongNames=0 or a JSON file; below them the exit code is 1',
    showMisses: 'shows what was missed in documents that are kept apart, too',
    part: 'dev or heldout, of annotations that have both',
    withoutPeople: 'with a gazetteer that knows nobody',
    runs: 'how often the speed is taken; 0 leaves it out',
    write: 'puts the figures into a file such as data/quality.json',
    from: 'the store to copy: a file or postgres://…',
    to: 'where to copy it: a file or postgres://…',
    replace: 'replaces what the other store holds',
    as: 'corpus, dev, heldout or fresh: which set the figures are of',
  },
  problem: {
    empty: 'the document is empty',
    binary: 'this is no text (a picture, an archive, a PDF…)',
    'not-utf8': 'the text is neither UTF-8 nor in an encoding that it declares',
    'too-large': 'the document is larger than 8 MB',
    'no-body': 'no text of an article was found',
    'bad-json': 'this is no article in JSON',
    missing: 'there is no such file',
    unreadable: 'the file cannot be read',
    extraction: 'extraction failed on this document: this is a bug of Verbatim',
  },
  at: (file, line, problem) => `${file}${line === undefined ? '' : `, line ${line}`}: ${problem}`,
  merges: {
    articles: (n) => counted(n, 'article', 'articles'),
    summary: (doubtful, people) =>
      doubtful === 0
        ? `Nothing to check: several articles name ${counted(people, 'person', 'people')}, each time with two signals at least.`
        : `${counted(doubtful, 'merge', 'merges')} to check, of ${counted(people, 'person', 'people')} whom several articles name. To part two of them, give one another name in its article (VERBATIM_OVERLAY: actor, article, name, no-alias).`,
    doubtful: (name, groups, signals) =>
      `${name}: named in ${groups} ways, joined by ${signals.length === 0 ? 'another one only' : signals.join(' or ')}`,
    signal: {
      name: 'the same name',
      spelling: 'a name that is transcribed alike',
      'other-name': 'another name in common',
      role: 'the same role',
      body: 'a role at the same place',
      company: 'the same company',
    },
  },
  move: {
    copied: ({ articles, quotes, rows }) =>
      `Copied and counted again: ${counted(articles, 'article', 'articles')}, ${counted(quotes, 'quote', 'quotes')}, ${counted(rows, 'row', 'rows')} in all.`,
    same: ({ articles, quotes }) =>
      `Nothing to do: both stores count ${counted(articles, 'article', 'articles')}, ${counted(quotes, 'quote', 'quotes')} and as much of the rest. To copy again: --replace.`,
    progress: (done, total, left) =>
      `${done.toLocaleString('en')} rows of ${total.toLocaleString('en')} copied${left === null ? '' : ` · ${lasting(left)} left`}`,
    itself: 'That is the same store twice.',
    occupied: 'The other store is not empty, nothing was written to it; to lose what it holds: --replace.',
    miscounted: 'The counts do not agree: nothing was kept. Copy again.',
    stopped: 'Interrupted: the other store is as it was.',
  },
  noFiles: 'No document there.',
  notADay: (text) => `“${text}” is no day; write it like 2022-01-21.`,
  notALocale: (text) => `“${text}” is no known language; choose fr or en.`,
  notANumber: (text) => `“${text}” is no whole number from 1 on.`,
  outcome: {
    added: (n) => `${n.toLocaleString('en')} added`,
    replaced: (n) => `${n.toLocaleString('en')} replaced`,
    unchanged: (n) => `${n.toLocaleString('en')} unchanged`,
    refused: (n) => `${n.toLocaleString('en')} refused`,
  },
  ingested: (articles, parts) =>
    `${[counted(articles, 'article', 'articles'), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ')}.`,
  progress: ({ share, articles, rate, left }) =>
    [
      ...(share === null ? [] : [`${Math.floor(share * 100)} %`]),
      counted(articles, 'document', 'documents'),
      `${Math.round(rate).toLocaleString('en')} a second`,
      ...(left === null ? [] : [`${lasting(left)} left`]),
    ].join(' · '),
  resumed: (files, articles) =>
    `Going on where this same work had stopped: ${[
      ...(files > 0 ? [counted(files, 'file', 'files')] : []),
      ...(articles > 0
        ? [`${counted(articles, 'document', 'documents')} of the ${files > 0 ? 'next one' : 'first file'}`]
        : []),
    ].join(' and ')} read before (--again starts over).`,
  stopped: 'Interrupted: what was done is kept.',
  halted: 'Stopped: what was stored is kept.',
  goesOn: 'The same command goes on from there.',
  noDate: (expression) => `“${expression}” means no date.`,
  otherWeekday: 'That day falls on another weekday than the one written; the day counts.',
  written: (n, folder) => `${counted(n, 'dossier', 'dossiers')} written to ${folder}.`,
  unwritable: (folder) => `Cannot write to ${folder}.`,
  registered: {
    unchanged: 'Discord knows these commands already.',
    replaced: 'The commands are registered with Discord.',
  },
  morePages: 'There are more pages: --pages shows them.',
  onlyYou: 'in Discord only you would see this answer',
  choices: 'Choices:',
  labels: {
    published: 'published',
    inferred: 'date inferred from the text',
    unknown: 'date unknown',
    author: 'by',
    tags: 'tags:',
    quotes: 'Quotes',
    events: 'Events',
    actors: 'Actors',
    dates: 'Dates',
    unknownSpeaker: 'unknown speaker',
    relay: 'passed on by',
  },
}
