/** Texts that upper layers keep beside the facts. */
export const notes = `
CREATE TABLE note (
  key TEXT PRIMARY KEY, text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
