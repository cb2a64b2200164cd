/** The view of a year’s plan, as it stands in the address. */
export type CatalogueSearch = {
  board?: string
  /** A year as addresses write it: "2021-22". The newest where it is left out. */
  year?: string
  q?: string
  /** "yes" leaves only what has a warning, "no-target" the measures whose target is to be set. */
  warnings?: string
}
