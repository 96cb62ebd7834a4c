/** Words around a date that are its own: up to its neighbours. `to` exclusive. */
export interface Territory {
  readonly from: number
  readonly to: number
}
