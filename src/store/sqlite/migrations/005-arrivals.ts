/** What arrives is noted by the work on the store, the same for every database. */
export const arrivals = `
DROP TRIGGER article_arrives;
DROP TRIGGER event_arrives;
DROP TRIGGER quote_arrives;
`
