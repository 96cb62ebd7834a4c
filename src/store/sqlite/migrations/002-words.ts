/** The full-text index and its vocabulary, one for each kind of record. */
export const words = `
${['quote', 'event', 'actor']
  .map(
    (kind) => `CREATE VIRTUAL TABLE ${kind}_words USING fts5(
  words, content = '', contentless_delete = 1, detail = none,
  tokenize = "unicode61 remove_diacritics 2 tokenchars '_'"
);`,
  )
  .join('\n')}

CREATE TABLE vocabulary (
  kind TEXT NOT NULL, word TEXT NOT NULL, records INTEGER NOT NULL,
  PRIMARY KEY (kind, word)
) STRICT, WITHOUT ROWID;

-- The last changes, for those who have read the vocabulary before: a JSON array of words, each with what
-- its count grew by.
CREATE TABLE vocabulary_change (
  kind TEXT NOT NULL, version INTEGER NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY (kind, version)
) STRICT;
`
