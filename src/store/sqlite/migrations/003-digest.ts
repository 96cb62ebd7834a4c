/** Subscriptions to the daily digest, what was delivered, and the order in which facts arrived. */
export const digest = `
CREATE TABLE subscription (
  subscription INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  server TEXT NOT NULL, channel TEXT NOT NULL, channel_name TEXT NOT NULL,
  settings TEXT NOT NULL,
  status TEXT NOT NULL, revision INTEGER NOT NULL,
  next_date TEXT, next_at INTEGER, last_date TEXT,
  failures INTEGER NOT NULL, seen INTEGER NOT NULL, chronicle TEXT
) STRICT;
CREATE INDEX subscription_by_server ON subscription (server, subscription);
CREATE INDEX subscription_by_channel ON subscription (channel);
CREATE INDEX subscription_by_next ON subscription (next_at) WHERE next_at IS NOT NULL;

-- Quotes of the day of the running round.
CREATE TABLE shown_quote (
  subscription INTEGER NOT NULL REFERENCES subscription, quote TEXT NOT NULL,
  PRIMARY KEY (subscription, quote)
) STRICT, WITHOUT ROWID;

-- Tried: when it was first sent, null where it certainly was not. Draft: a JSON object, once begun.
CREATE TABLE delivery (
  subscription INTEGER NOT NULL REFERENCES subscription, date TEXT NOT NULL,
  due INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT,
  channel TEXT NOT NULL, message TEXT, ended INTEGER,
  try_at INTEGER NOT NULL, worker TEXT, lease INTEGER, attempts INTEGER NOT NULL DEFAULT 0,
  tried INTEGER, draft TEXT,
  PRIMARY KEY (subscription, date)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_open ON delivery (due, subscription, date) WHERE ended IS NULL;
CREATE INDEX delivery_by_date ON delivery (date);

CREATE TABLE pace (
  pace INTEGER PRIMARY KEY CHECK (pace = 1),
  free INTEGER NOT NULL, refused INTEGER NOT NULL, since INTEGER NOT NULL
) STRICT;
INSERT INTO pace VALUES (1, 0, 0, 0);

-- Every article, event and quote, once, in the order in which they came; it stays when they go.
CREATE TABLE arrival (
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL,
  UNIQUE (id, kind)
) STRICT;
CREATE INDEX arrival_by_kind ON arrival (kind, number);
INSERT INTO arrival (kind, id) SELECT 'article', id FROM article ORDER BY article;
INSERT INTO arrival (kind, id) SELECT 'event', id FROM event ORDER BY born, event;
INSERT INTO arrival (kind, id) SELECT 'quote', id FROM quote ORDER BY article, position DESC;
${['article', 'event', 'quote']
  .map(
    (kind) => `CREATE TRIGGER ${kind}_arrives AFTER INSERT ON ${kind} BEGIN
  INSERT INTO arrival (kind, id) VALUES ('${kind}', NEW.id) ON CONFLICT DO NOTHING;
END;`,
  )
  .join('\n')}
`
