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
  'two speakers between one pair of marks',
  `
  « Tout va bien à bord, assure le capitaine Yann Le Goff. — Tout va mal », corrige le mécanicien, Pierre Salaün. | Yann Le Goff: Tout va bien à bord. | Pierre Salaün: Tout va mal
  « C'est vous qui avez signé ?, demande le juge. — Non, répond l'accusé. — C'est pourtant votre nom. » | ~juge: C'est vous qui avez signé ? | ~accusé: Non. | ?: C'est pourtant votre nom.
  Anne Rivoal a demandé : « Vous partez ? — Demain. » | Anne Rivoal: Vous partez ? | ?: Demain.
  « Il pleut. – Encore ! » | ?: Il pleut. | ?: Encore !
  « La digue – la vieille – a tenu, dit Anne Rivoal. Pas la neuve. » | Anne Rivoal: La digue – la vieille – a tenu. Pas la neuve.
  « Le 14-Juillet. Saint-Malo », dit Anne Rivoal. | Anne Rivoal: Le 14-Juillet. Saint-Malo
  `,
)
