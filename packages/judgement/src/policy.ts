/** A board's policy: what the rules leave to the board. Shares are exact decimal text. */
export type Policy = {
  version: number
  /** Tolerance as a share of the target, "0.05". */
  toleranceRelative: string
  /** The least tolerance of a count whose target is 10 or more, "1". */
  toleranceCountMinimum: string
  direction: 'same-period-last-year' | 'previous-quarter' | 'both'
  /** The share of the earlier figure within which a change is called the same; null for none. */
  deadBand: string | null
  /** Counts from 1 up to but not including this are protected for the public. */
  smallNumberThreshold: number
}
