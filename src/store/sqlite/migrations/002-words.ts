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

-- Changed: the version of the vocabulary in which the count became what it is.
CREATE TABLE vocabulary (
  kind TEXT NOT NULL, word TEXT NOT NULL, records INTEGER NOT NULL, changed INTEGER NOT NULL,
  PRIMARY KEY (kind, word)
) STRICT, WITHOUT ROWID;
CREATE INDEX vocabulary_by_change ON vocabulary (kind, changed);
`
