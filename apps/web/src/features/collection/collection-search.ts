/** Which returns of a quarter are shown, as it stands in the address. */
export type CollectionSearch = {
  /** A state of a return, or "late". */
  state?: string
  /** A service's id, or "none". */
  service?: string
  /** An officer's id, or "none". */
  officer?: string
  q?: string
}

/** What has no service, or nobody who answers for it. */
export const NONE = 'none'

/** What is late, whatever its state. */
export const LATE = 'late'
