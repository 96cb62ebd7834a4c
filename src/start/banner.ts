const TO_DISCORD = `Sur Discord : DISCORD_TOKEN et DISCORD_APPLICATION_ID dans le fichier .env (voir .env.example).
On Discord: DISCORD_TOKEN and DISCORD_APPLICATION_ID in the file .env (see .env.example).
`

/** What a first visitor can do, in both languages: nothing tells yet which one is theirs. */
export const banner = (url: string, hasBot: boolean): string => `
Verbatim — ${url}

Ouvrez cette adresse et essayez :   /event 12 janvier   /quote Lavrov   /actor Riabkov   /help
Open that address and try:          /event January 12   /quote Lavrov   /actor Ryabkov   /help

${hasBot ? '' : TO_DISCORD}Ctrl + C : arrêter / to stop.

`
