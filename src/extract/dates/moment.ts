import type { DateRelation } from '../../domain/dossier.ts'
import type { Direction, HolidayRule, Part, Season } from './lexicon.ts'

/** « mardi dernier » has a direction; « ce mardi » is `this`; « mardi en huit » counts a week further. */
export type Aim = Direction | 'this' | 'in-eight' | 'in-fifteen'

export type ShiftUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'semester' | 'year'

/** Parts of a day, month and year as they are written; what is not written is absent. */
export interface Calendar {
  readonly type: 'calendar'
  readonly weekday?: number
  readonly day?: number
  readonly month?: number
  readonly year?: number
  readonly aim?: Aim
  /** « le 12 mars de l'an dernier ». */
  readonly yearOf?: Moment
  /** « le 5 du mois prochain ». */
  readonly monthOf?: Moment
  /** « mardi de la semaine prochaine ». */
  readonly weekOf?: Moment
}

/** What an expression says, before anybody knows which days it means. */
export type Moment =
  | Calendar
  /** « hier » is day −1, « la semaine prochaine » week +1, « cette année » year 0. */
  | { readonly type: 'deictic'; readonly unit: ShiftUnit; readonly offset: number }
  /** « en fin de semaine », « d'ici la fin du mois »: whichever week or month the tense points to. */
  | { readonly type: 'current'; readonly unit: ShiftUnit }
  /** « il y a trois semaines » counts from publication, « trois jours plus tard » from the narrative. */
  | {
      readonly type: 'shift'
      readonly unit: ShiftUnit
      readonly amount: number
      readonly from: 'published' | 'narrative'
      /** « une dizaine de jours », « près de deux ans ». */
      readonly about: boolean
      /** « un an jour pour jour ». */
      readonly exact: boolean
    }
  /** « dans les dix jours »: from the reference day on. */
  | { readonly type: 'within'; readonly days: number }
  | {
      readonly type: 'season'
      readonly season: Season
      /** In which it begins: 2021 for « l'hiver 2021-2022 ». */
      readonly year?: number
      readonly aim?: Aim
    }
  /** A quarter (`parts` 4) or half (`parts` 2) of a year, counted from 1. */
  | {
      readonly type: 'fraction'
      readonly parts: 2 | 4
      readonly index: number
      readonly year?: Moment
      readonly aim?: Aim
    }
  | { readonly type: 'years'; readonly first: number; readonly last: number }
  | {
      readonly type: 'holiday'
      readonly rule: HolidayRule
      readonly year?: number
      /** « le jour de Noël de l'an dernier ». */
      readonly yearOf?: Moment
      readonly aim?: Aim
    }
  /** « le deuxième dimanche de mars »; −1 is the last one. */
  | { readonly type: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly of: Moment }
  /** « la première quinzaine de mars », « le dernier week-end de mars »; −1 is the last one. */
  | {
      readonly type: 'nth-part'
      readonly nth: number
      readonly unit: 'fortnight' | 'ten-days' | 'week' | 'weekend' | 'day'
      readonly of: Moment
    }
  | { readonly type: 'part'; readonly part: Part; readonly of: Moment }
  /** « la veille de Noël »: days from another moment. */
  | { readonly type: 'beside'; readonly days: number; readonly of: Moment }
  /** « la semaine du 10 janvier », « le week-end du 15 ». */
  | { readonly type: 'around'; readonly unit: 'week' | 'weekend'; readonly of: Moment }
  /** « plus tard en janvier », « plus tôt cette semaine ». */
  | { readonly type: 'rest'; readonly direction: 1 | -1; readonly of: Moment }
  | { readonly type: 'range'; readonly from: Moment; readonly to: Moment; readonly about: boolean }
  /** « 31 février »: written as a date, but no day. */
  | { readonly type: 'impossible' }

/** Which way an expression is open. */
export type Relation = DateRelation

/** A moment where it stands in the tokens: `from` inclusive, `to` exclusive. */
export interface Found {
  readonly moment: Moment
  readonly from: number
  readonly to: number
  readonly relation?: Relation
  /** HH:MM. */
  readonly time?: string
  /** « le 10 » without a month: a date only when a neighbour gives the month. */
  readonly bare?: boolean
  /** Bare, but what stands beside it leaves no doubt: « la semaine du 3 au 9 », « prévu le 12 ». */
  readonly sure?: boolean
}
