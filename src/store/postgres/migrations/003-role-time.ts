/** When an office is held, in the words of the article that says so. */
export const roleTime = `
ALTER TABLE role ADD COLUMN held TEXT;
`
