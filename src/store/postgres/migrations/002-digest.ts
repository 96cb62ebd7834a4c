/** What `sqlite/migrations` say of each table holds here too. */
export const digest = `
CREATE TABLE subscription (
  subscription BIGINT PRIMARY KEY, id TEXT COLLATE "C" NOT NULL UNIQUE,
  server TEXT COLLATE "C" NOT NULL, channel TEXT COLLATE "C" NOT NULL, channel_name TEXT NOT NULL,
  settings TEXT NOT NULL, status TEXT COLLATE "C" NOT NULL, revision BIGINT NOT NULL,
  next_date TEXT COLLATE "C", next_at BIGINT, last_date TEXT COLLATE "C",
  failures BIGINT NOT NULL, seen BIGINT NOT NULL, chronicle TEXT COLLATE "C"
);
CREATE INDEX subscription_by_server ON subscription (server, subscription);
CREATE INDEX subscription_by_channel ON subscription (channel);
CREATE INDEX subscription_by_next ON subscription (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE shown_quote (
  subscription BIGINT NOT NULL, quote TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (subscription, quote)
);

CREATE TABLE delivery (
  subscription BIGINT NOT NULL, date TEXT COLLATE "C" NOT NULL,
  due BIGINT NOT NULL, state TEXT COLLATE "C" NOT NULL, reason TEXT COLLATE "C",
  channel TEXT COLLATE "C" NOT NULL, message TEXT COLLATE "C", ended BIGINT,
  try_at BIGINT NOT NULL, worker TEXT COLLATE "C", lease BIGINT, attempts BIGINT NOT NULL DEFAULT 0,
  tried BIGINT, draft TEXT,
  PRIMARY KEY (subscription, date)
);
CREATE INDEX delivery_open ON delivery (due, subscription, date) WHERE ended IS NULL;
CREATE INDEX delivery_by_date ON delivery (date);

CREATE TABLE pace (
  pace BIGINT PRIMARY KEY CHECK (pace = 1),
  free BIGINT NOT NULL, refused BIGINT NOT NULL, since BIGINT NOT NULL
);
INSERT INTO pace VALUES (1, 0, 0, 0);

CREATE TABLE arrival (
  number BIGINT PRIMARY KEY, kind TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL,
  UNIQUE (id, kind)
);
CREATE INDEX arrival_by_kind ON arrival (kind, number);
`
