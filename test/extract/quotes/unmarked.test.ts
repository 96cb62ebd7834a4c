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
  'answers of an interview',
  `
  La cheffe Anne Rivoal ouvre lundi. ¶ Q. Pourquoi Redon ? ¶ R. J'y suis née. ¶ Q. Et après ? ¶ R. On verra. | Anne Rivoal: J'y suis née. | Anne Rivoal: On verra.
  Le Phare : Pourquoi partir ? ¶ Anne Rivoal : Parce que personne ne me retient. | Anne Rivoal: Parce que personne ne me retient.
  Anne Rivoal : Je n'ai pas voté cette loi. | Anne Rivoal: Je n'ai pas voté cette loi.
  Anne Rivoal publie un livre. ¶ Est-ce un adieu ? ¶ A. R. : Non. Je reste. ¶ Rien ne presse. ¶ Et vos élèves ? ¶ A. R. : Ils grandissent. | Anne Rivoal: Non. Je reste. Rien ne presse. | Anne Rivoal: Ils grandissent.
  LE PHARE. Est-ce un adieu ? ¶ ANNE RIVOAL. Non. Je reste. ¶ Et vos élèves ? ¶ A. R. Ils grandissent. ¶ Vous dormez ? ¶ A. R. Peu. | Anne Rivoal: Non. Je reste. | Anne Rivoal: Ils grandissent. | Anne Rivoal: Peu.
  LE PHARE. - Est-ce un adieu ? ¶ ANNE RIVOAL. - Non. Je reste. ¶ On vous dit têtue. ¶ Je ne commente pas. Mon maire non plus. ¶ Qui paiera ? ¶ A. R. - Nous. | Anne Rivoal: Non. Je reste. | Anne Rivoal: Je ne commente pas. Mon maire non plus. | Anne Rivoal: Nous.
  Anne Rivoal, vous quittez le théâtre. Pourquoi ? ¶ J'ai fait mon temps. ¶ Marc Riou le sait-il ? ¶ Je le lui ai dit hier. ¶ Que lisez-vous, Anne Rivoal ? ¶ Rien, je dors. | Anne Rivoal: J'ai fait mon temps. | Anne Rivoal: Je le lui ai dit hier. | Anne Rivoal: Rien, je dors.
  Anne Rivoal quitte le théâtre. ¶ Pourquoi partez-vous ? ¶ J'ai fait mon temps. ¶ Votre mère le sait ? ¶ Je le lui ai dit hier. ¶ Et demain ? ¶ Je dors. | Anne Rivoal: J'ai fait mon temps. | Anne Rivoal: Je le lui ai dit hier. | Anne Rivoal: Je dors.
  `,
)

describe('whose words the title of an interview quotes', () => {
  it('answers, whoever else is named before the questions', () => {
    const text = `Elle parlera jeudi au congrès que préside le ministre, Paul Duroc.\n\nQ. : Pourquoi Redon ?\n\nR. : J'y suis née.\n\nQ. : Et après ?\n\nR. : On verra.`
    expect(told(text, 'Anne Rivoal, géographe : « La carte ment »')).toEqual([
      "Anne Rivoal: J'y suis née.",
      'Anne Rivoal: On verra.',
    ])
  })
})

check(
  'what only looks like an interview',
  `
  Redon : pluie le matin, soleil l'après-midi. ¶ Vannes : nuages.
  Que faire ? Anne Rivoal n'en sait rien. ¶ Le port attend. Qui paiera ? ¶ La région, sans doute.
  Q. I. élevé, le garçon lit beaucoup.
  Anne Rivoal : maire de Redon depuis 2014.
  Anne Rivoal est maire. ¶ REDON. Le port attend depuis hier. ¶ A. B. C'est la note de la Bourse.
  `,
)

check(
  'lines of a dialogue',
  `
  — Je pars, dit Anne Rivoal. ¶ — Déjà ? ¶ — Oui, répond-elle en riant. Il est tard. | Anne Rivoal: Je pars | ?: Déjà ? | Anne Rivoal: Oui Il est tard.
  — Tu feras payer combien ? lui a demandé Marc Riou. ¶ — Cinq euros. | Marc Riou: Tu feras payer combien ? | ?: Cinq euros.
  `,
)

check(
  'dashes that begin no dialogue',
  `
  — la création d'un poste ; ¶ — la fermeture du guichet.
  – Redon, 9 000 habitants. ¶ – Vannes, 53 000 habitants.
  `,
)

check(
  'posts',
  `
  Sur Twitter, Anne Rivoal a écrit : Nous avons semé. Rendez-vous en 2026. | Anne Rivoal: Nous avons semé. Rendez-vous en 2026.
  @mairie_redon : « Le pont est fermé. » | @mairie_redon: Le pont est fermé.
  Le message du jour. @anne.r35 (boulangère) : « Plus de farine ! » | @anne.r35: Plus de farine !
  Sur Twitter, Anne Rivoal a publié trois photos : Redon, Vannes et Lorient.
  `,
)
