import { describe, expect, it } from 'vitest'
import { rows, told } from './told.ts'

const check = (name: string, table: string): void => {
  describe(name, () => {
    it.each(rows(table))('%s', (source, expected) => {
      expect(told(source)).toEqual(expected)
    })
  })
}

check(
  'pronouns',
  `
  Anne Rivoal a reçu la presse. Elle a promis « une enquête complète ». | Anne Rivoal: une enquête complète
  Le préfet Marc Le Dantec a reçu Anne Rivoal. « Je suis déçue », a-t-elle dit. | Anne Rivoal: Je suis déçue
  Le maire de Redon a démissionné. « Je suis usé », a-t-il expliqué. | ~maire/Redon: Je suis usé
  Les pêcheurs sont en colère. « Nous sommes à bout », ont-ils crié. | ~pêcheurs: Nous sommes à bout
  Anne Rivoal est arrivée. Marc Riou aussi. « Bonjour à tous », a-t-il dit. « Il fait beau ce matin », a-t-elle répondu. | Marc Riou: Bonjour à tous | Anne Rivoal: Il fait beau ce matin
  Anne Rivoal a reçu le ministre Paul Kervern. Ce dernier a promis « une aide rapide ». | Paul Kervern: une aide rapide
  Anne Rivoal rit. « Je n'ai pas peur. » ¶ « Je n'ai jamais eu peur », ajoute-t-elle. | Anne Rivoal: Je n'ai pas peur. | Anne Rivoal: Je n'ai jamais eu peur
  `,
)

check(
  'pronouns for two, or for nobody',
  `
  Anne Rivoal et Julie Morin se sont vues. « Je suis déçue », a-t-elle dit. | ?: Je suis déçue
  Marc Riou et Paul Kervern se sont vus. « Je suis déçu », a-t-il dit. | ?: Je suis déçu
  Anne Rivoal a tout vu. « Je suis déçu », a-t-il dit. | ?: Je suis déçu
  La marée monte. « Je suis déçu », a-t-il dit. | ?: Je suis déçu
  `,
)

check(
  'descriptions',
  `
  Le ministre Paul Kervern est arrivé. Le ministre a promis « une aide rapide ». | Paul Kervern: une aide rapide
  L'avocat Paul Kervern est arrivé. « Mon client est innocent », a plaidé l'avocat. | Paul Kervern: Mon client est innocent
  La députée Anne Rivoal a rencontré Julie Morin. La députée a promis « un vote rapide ». | Anne Rivoal: un vote rapide
  Le ministre Paul Kervern est parti. La ministre a promis « une aide rapide ». | ~ministre: une aide rapide
  `,
)

check(
  'the speaker before',
  `
  « Il fait froid », a dit Anne Rivoal. « Il neigera demain. » | Anne Rivoal: Il fait froid | Anne Rivoal: Il neigera demain.
  Marc Riou a été entendu. « Je n'ai rien vu ce soir-là. » | Marc Riou: Je n'ai rien vu ce soir-là.
  « Je reste », a dit Anne Rivoal, maire de Redon, avant de préciser : « Jusqu'en mars. » | Anne Rivoal: Je reste | Anne Rivoal: Jusqu'en mars.
  `,
)

check(
  'clauses, coordination and turns',
  `
  « Le pont a tremblé. » « Nous avons couru », raconte Anne Rivoal. | Anne Rivoal: Le pont a tremblé. | Anne Rivoal: Nous avons couru
  Anne Rivoal a quitté la salle, assurant que « tout était dit ». | Anne Rivoal: tout était dit
  Anne Rivoal a quitté la salle en criant « au scandale ». | Anne Rivoal: au scandale
  Anne Rivoal, qui dénonce « un abandon », a démissionné. | Anne Rivoal: un abandon
  La décision, que Marc Riou juge « absurde », sera contestée. | Marc Riou: absurde
  Anne Rivoal a parlé — « enfin », dit-elle — de la digue. | Anne Rivoal: enfin
  « Je pars. » Qui a dit cela ? « Moi », répond Anne Rivoal. | ?: Je pars. | Anne Rivoal: Moi
  Anne Rivoal sourit. Selon elle, « tout va bien ». | Anne Rivoal: tout va bien
  Selon elle, « tout va bien ». | ?: tout va bien
  Anne Rivoal et Marc Riou ont voté. « Bien », a dit le second. | Marc Riou: Bien
  Anne Rivoal, Marc Riou et Paul Kervern ont voté. « Bien », a dit le premier. | ?: Bien
  Les infirmières sont en grève. « Nous resterons », assurent-elles. | ~infirmières: Nous resterons
  « Nous resterons », assurent-elles. | ?: Nous resterons
  Des témoins parlent d'une « scène de guerre ». | ~témoins: scène de guerre
  Selon des témoins, c'était « une scène de guerre ». | ~témoins: une scène de guerre
  Le Dauphin Bleu a annoncé « une saison blanche ». | Dauphin Bleu: une saison blanche
  Le ministre russe Ivan Petrov et le ministre français Paul Kervern se sont vus. « Rien n'est réglé », a dit le ministre français. | Paul Kervern: Rien n'est réglé
  `,
)
