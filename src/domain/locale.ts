/** The languages of the replies: French where the user's Discord is in French, English elsewhere. */
export type Locale = 'fr' | 'en'
