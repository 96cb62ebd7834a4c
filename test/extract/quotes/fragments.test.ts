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
  'parts of the sentence of somebody who speaks anyway',
  `
  Hélène Coste a vendu sa maison. Elle n'a « pas de regrets, dit-on, mais des souvenirs ». | Hélène Coste: pas de regrets, dit-on, mais des souvenirs
  « Nous partons », dit Hélène Coste. Hélène Coste ira jusqu'au bout, « même si cela coûte cher ». | Hélène Coste: Nous partons | Hélène Coste: même si cela coûte cher
  « Personne ne sera licencié », assure Hélène Coste. Les recrues seront formées, « pour une durée de douze mois ». | Hélène Coste: Personne ne sera licencié | Hélène Coste: pour une durée de douze mois
  « Personne ne partira », assure Hélène Coste. Les travaux dureront, « le temps qu'il faudra pour tout refaire ». | Hélène Coste: Personne ne partira | Hélène Coste: le temps qu'il faudra pour tout refaire
  « Personne ne partira », assure Hélène Coste. Marc Riou restera, « même si cela coûte cher ». | Hélène Coste: Personne ne partira | ?: même si cela coûte cher
  Marc Riou a reçu Paul Kervern. « Voyez le juge », a dit Paul Kervern. Il compte partir, « même si cela coûte cher ». | Paul Kervern: Voyez le juge | ?: même si cela coûte cher
  « Rien n'est tranché », dit Hélène Coste. La décision sera prise « dans les prochains jours ». | Hélène Coste: Rien n'est tranché | Hélène Coste: dans les prochains jours
  « Rien n'est tranché », dit Hélène Coste. Paul Kervern s'en va. La décision sera prise « dans les prochains jours ». | Hélène Coste: Rien n'est tranché | ?: dans les prochains jours
  « Rien n'est tranché », dit Marc Riou. Le jeune homme a contesté. Il attend « une réponse d'un humain ». | Marc Riou: Rien n'est tranché | Marc Riou: une réponse d'un humain
  Son éditrice, Colette Sand, se souvient. Cent feuillets, un mot : « À lire un jour. » | ?: À lire un jour.
  Le comité ne désarme pas. Son slogan : « On naît où on est. » | ~/comité: On naît où on est.
  `,
)
