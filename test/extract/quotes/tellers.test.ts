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
  'who told what the sentence before tells',
  `
  Le cargo avait perdu sa cargaison, a indiqué le porte-parole des douanes, le commandant Bruno Lestrat, lors d'un point de presse. ¶ « Nous cherchons encore douze conteneurs », a-t-il précisé. | Bruno Lestrat: Nous cherchons encore douze conteneurs
  La digue a cédé vers minuit, selon la maire, Florence Aubry. « On a vu l'eau arriver d'un coup », a-t-elle raconté. | Florence Aubry: On a vu l'eau arriver d'un coup
  La digue a cédé, a indiqué la maire, Florence Aubry. « On a vu l'eau arriver d'un coup. » | Florence Aubry: On a vu l'eau arriver d'un coup.
  Michel Coz est parti, a indiqué Paul Kervern. « Je ne reviendrai pas », a-t-il dit. | ?: Je ne reviendrai pas
  Ils étaient 800, selon la police, et 2 500, selon les organisateurs. Une banderole : « L'eau ne vote pas. » | ?: L'eau ne vote pas.
  `,
)

check(
  'questions that nobody is asked',
  `
  Anne Rivoal a rendu sa blouse lundi. Des regrets ? « Aucun. On nous a fermés avec des tableaux. » | Anne Rivoal: Aucun. On nous a fermés avec des tableaux.
  « Je pars », dit Anne Rivoal. La suite ? « On verra bien. » | Anne Rivoal: Je pars | Anne Rivoal: On verra bien.
  `,
)
