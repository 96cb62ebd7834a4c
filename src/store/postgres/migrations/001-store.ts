import type { RecordKind } from '../../search-port.ts'

const KINDS = ['quote', 'event', 'actor'] as const satisfies readonly RecordKind[]

/**
 * What `sqlite/migrations` say of each table holds here too. Texts are compared by their bytes, as there. Nothing
 * refers to another table by constraint: the same work on SQLite is held to that, and tables that are spread over
 * several machines take none.
 */
export const store = `
CREATE TABLE tally (name TEXT COLLATE "C" PRIMARY KEY, value BIGINT NOT NULL);

CREATE TABLE redirect (
  kind TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL, target TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE INDEX redirect_by_target ON redirect (kind, target);

CREATE TABLE publisher (
  publisher BIGINT PRIMARY KEY, name TEXT COLLATE "C" UNIQUE,
  articles BIGINT NOT NULL DEFAULT 0, quotes BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE article (
  article BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL UNIQUE, text_hash TEXT COLLATE "C" NOT NULL,
  digest TEXT COLLATE "C" NOT NULL, publisher BIGINT NOT NULL, day BIGINT NOT NULL, facts TEXT NOT NULL
);
CREATE INDEX article_by_text ON article (text_hash);
CREATE INDEX article_by_day ON article (day, article);
CREATE INDEX article_by_publisher ON article (publisher);

CREATE TABLE article_text (article BIGINT PRIMARY KEY, text TEXT NOT NULL);

CREATE TABLE actor (
  actor BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL UNIQUE, born BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL, name TEXT COLLATE "C" NOT NULL, aliases TEXT NOT NULL DEFAULT '[]',
  articles BIGINT NOT NULL DEFAULT 0, quotes BIGINT NOT NULL DEFAULT 0, events BIGINT NOT NULL DEFAULT 0,
  words TEXT NOT NULL DEFAULT '', position BIGINT UNIQUE, indexed TEXT
);

CREATE TABLE renaming (
  actor BIGINT PRIMARY KEY, quote BIGINT NOT NULL, start BIGINT NOT NULL, event BIGINT NOT NULL
);

CREATE TABLE form (
  form BIGINT PRIMARY KEY, hash BYTEA NOT NULL UNIQUE, id TEXT COLLATE "C" NOT NULL,
  actor BIGINT NOT NULL, uses BIGINT NOT NULL, name TEXT COLLATE "C" NOT NULL, aliases TEXT NOT NULL
);
CREATE INDEX form_by_actor ON form (actor);
CREATE TABLE form_key (key TEXT COLLATE "C" NOT NULL, form BIGINT NOT NULL, PRIMARY KEY (key, form));
CREATE INDEX form_key_by_form ON form_key (form);

CREATE TABLE actor_name (
  actor BIGINT NOT NULL, name TEXT COLLATE "C" NOT NULL, folded TEXT COLLATE "C" NOT NULL,
  leads BIGINT NOT NULL, uses BIGINT NOT NULL,
  PRIMARY KEY (actor, name)
);
CREATE INDEX actor_name_by_fold ON actor_name (folded, actor);

CREATE TABLE appearance (
  article BIGINT NOT NULL, form BIGINT NOT NULL, actor BIGINT NOT NULL, day BIGINT NOT NULL,
  PRIMARY KEY (article, form)
);
CREATE INDEX appearance_by_actor ON appearance (actor, day, article);

CREATE TABLE role (
  actor BIGINT NOT NULL, key TEXT COLLATE "C" NOT NULL, day BIGINT NOT NULL,
  article BIGINT NOT NULL, form BIGINT NOT NULL, title TEXT NOT NULL, body TEXT,
  PRIMARY KEY (actor, key, day, article, form)
);
CREATE INDEX role_by_article ON role (article);

CREATE TABLE quote (
  position BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL UNIQUE, article BIGINT NOT NULL,
  speaker BIGINT, form BIGINT, text TEXT NOT NULL, facts TEXT NOT NULL, indexed TEXT NOT NULL
);
CREATE INDEX quote_by_article ON quote (article, position);
CREATE INDEX quote_by_speaker ON quote (speaker, position);
CREATE TABLE quote_day (day BIGINT PRIMARY KEY, quotes BIGINT NOT NULL);

CREATE TABLE event (
  event BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL UNIQUE, born BIGINT NOT NULL,
  exact BIGINT NOT NULL, reach BIGINT NOT NULL, start BIGINT NOT NULL, "end" BIGINT NOT NULL,
  weight BIGINT NOT NULL, facts TEXT NOT NULL, names TEXT, position BIGINT UNIQUE, indexed TEXT
);
CREATE INDEX event_by_start ON event (exact, reach, start, weight DESC, event, "end");
CREATE INDEX event_by_end ON event (exact, "end", weight);
CREATE TABLE event_day (day BIGINT PRIMARY KEY, begins BIGINT NOT NULL, ends BIGINT NOT NULL);

CREATE TABLE mention (
  mention BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL UNIQUE,
  article BIGINT NOT NULL, event BIGINT NOT NULL, start BIGINT NOT NULL, "end" BIGINT NOT NULL,
  facts TEXT NOT NULL, casting TEXT NOT NULL, keys TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX mention_by_article ON mention (article, event);
CREATE INDEX mention_by_event ON mention (event, article);
CREATE TABLE mention_key (
  key TEXT COLLATE "C" NOT NULL, reach BIGINT NOT NULL, start BIGINT NOT NULL, mention BIGINT NOT NULL,
  PRIMARY KEY (key, reach, start, mention)
);

CREATE TABLE event_actor (
  actor BIGINT NOT NULL, start BIGINT NOT NULL, event BIGINT NOT NULL,
  PRIMARY KEY (actor, start, event)
);
CREATE INDEX event_actor_by_event ON event_actor (event, actor);

${KINDS.map(
  (kind) => `CREATE TABLE ${kind}_words (position BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX ${kind}_words_by_word ON ${kind}_words USING GIN (words);`,
).join('\n')}

CREATE TABLE vocabulary (
  kind TEXT COLLATE "C" NOT NULL, word TEXT COLLATE "C" NOT NULL, records BIGINT NOT NULL,
  PRIMARY KEY (kind, word)
);
CREATE TABLE vocabulary_change (
  kind TEXT COLLATE "C" NOT NULL, version BIGINT NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY (kind, version)
);

CREATE TABLE note (key TEXT COLLATE "C" PRIMARY KEY, text TEXT NOT NULL);
`
