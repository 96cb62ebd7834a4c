/** Articles, quotes, actors and events. Days are numbers (`day-number.ts`), 0 where none is known. */
export const facts = `
-- What is counted: articles, quotes, events, actors; and the versions of the vocabularies.
CREATE TABLE tally (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Ids that were given once and now mean another thing, so that old links keep working.
CREATE TABLE redirect (
  kind TEXT NOT NULL, id TEXT NOT NULL, target TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX redirect_by_target ON redirect (kind, target);

CREATE TABLE publisher (
  publisher INTEGER PRIMARY KEY, name TEXT UNIQUE,
  articles INTEGER NOT NULL DEFAULT 0, quotes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE article (
  article INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  text_hash TEXT NOT NULL,
  -- Of the dossier: the same again changes nothing.
  digest TEXT NOT NULL,
  publisher INTEGER NOT NULL REFERENCES publisher,
  day INTEGER NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_text ON article (text_hash);
CREATE INDEX article_by_day ON article (day, article);
CREATE INDEX article_by_publisher ON article (publisher);

CREATE TABLE article_text (article INTEGER PRIMARY KEY REFERENCES article, text TEXT NOT NULL) STRICT;

-- An actor over all articles. Born: the order of first appearance, kept by the older one when two become one.
CREATE TABLE actor (
  actor INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, born INTEGER NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, aliases TEXT NOT NULL DEFAULT '[]',
  articles INTEGER NOT NULL DEFAULT 0, quotes INTEGER NOT NULL DEFAULT 0, events INTEGER NOT NULL DEFAULT 0,
  -- Folded words of all its names, which lead to its quotes and events.
  words TEXT NOT NULL DEFAULT '',
  -- Place and words in the full-text index; null before the first time.
  position INTEGER UNIQUE, indexed TEXT
) STRICT;

-- Actors whose quotes and events are still to be indexed by new names: those before a position and before an event.
CREATE TABLE renaming (
  actor INTEGER PRIMARY KEY, quote INTEGER NOT NULL, start INTEGER NOT NULL, event INTEGER NOT NULL
) STRICT;

-- A name with aliases, as articles give them together: what identity is decided on.
CREATE TABLE form (
  form INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE,
  -- As the first article had it.
  id TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor, uses INTEGER NOT NULL,
  name TEXT NOT NULL, aliases TEXT NOT NULL
) STRICT;
CREATE INDEX form_by_actor ON form (actor);
CREATE TABLE form_key (
  key TEXT NOT NULL, form INTEGER NOT NULL REFERENCES form,
  PRIMARY KEY (key, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX form_key_by_form ON form_key (form);

-- Each spelling of an actor; leads: how many articles use it as the name.
CREATE TABLE actor_name (
  actor INTEGER NOT NULL REFERENCES actor, name TEXT NOT NULL, folded TEXT NOT NULL,
  leads INTEGER NOT NULL, uses INTEGER NOT NULL,
  PRIMARY KEY (actor, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_name_by_fold ON actor_name (folded, actor);

CREATE TABLE appearance (
  article INTEGER NOT NULL REFERENCES article, form INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actor, day INTEGER NOT NULL,
  PRIMARY KEY (article, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_by_actor ON appearance (actor, day, article);

CREATE TABLE role (
  actor INTEGER NOT NULL REFERENCES actor, key TEXT NOT NULL, day INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article, form INTEGER NOT NULL,
  title TEXT NOT NULL, body TEXT,
  PRIMARY KEY (actor, key, day, article, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_by_article ON role (article);

-- The position tells the day on which the words were said or, where that is unknown, published.
CREATE TABLE quote (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article,
  speaker INTEGER REFERENCES actor, form INTEGER,
  text TEXT NOT NULL, facts TEXT NOT NULL,
  -- Tags and name words that the full-text index has besides the words of the text.
  indexed TEXT NOT NULL
) STRICT;
CREATE INDEX quote_by_article ON quote (article, position);
CREATE INDEX quote_by_speaker ON quote (speaker, position);
CREATE TABLE quote_day (day INTEGER PRIMARY KEY, quotes INTEGER NOT NULL) STRICT;

CREATE TABLE event (
  event INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, born INTEGER NOT NULL,
  exact INTEGER NOT NULL, reach INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
  weight INTEGER NOT NULL, facts TEXT NOT NULL,
  -- All names of those who take part, a JSON array.
  names TEXT,
  position INTEGER UNIQUE, indexed TEXT
) STRICT;
CREATE INDEX event_by_start ON event (exact, reach, start, weight DESC, event, end);
CREATE INDEX event_by_end ON event (exact, end, weight);
CREATE TABLE event_day (day INTEGER PRIMARY KEY, begins INTEGER NOT NULL, ends INTEGER NOT NULL) STRICT;

-- Facts: the mention as its article has it. Casting: for each participant its form, or null.
CREATE TABLE mention (
  mention INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article, event INTEGER NOT NULL REFERENCES event,
  start INTEGER NOT NULL, end INTEGER NOT NULL,
  facts TEXT NOT NULL, casting TEXT NOT NULL,
  -- Reach, start and keys in mention_key, a JSON array.
  keys TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX mention_by_article ON mention (article, event);
CREATE INDEX mention_by_event ON mention (event, article);

-- Mentions that have no key in common are never compared.
CREATE TABLE mention_key (
  key TEXT NOT NULL, reach INTEGER NOT NULL, start INTEGER NOT NULL, mention INTEGER NOT NULL,
  PRIMARY KEY (key, reach, start, mention)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_actor (
  actor INTEGER NOT NULL REFERENCES actor, start INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES event,
  PRIMARY KEY (actor, start, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actor_by_event ON event_actor (event, actor);
`
