import type { CatalogueWarning } from '@quarterdeck/contract'

/** Whether it says that a target is to be set: after a roll forward every measure has that. */
export function isOfTarget({ code }: CatalogueWarning): boolean {
  return code === 'no-target'
}

/** What else is worth a look; that a target is to be set stands in the column of targets already. */
export function otherWarnings(warnings: readonly CatalogueWarning[]): CatalogueWarning[] {
  return warnings.filter((warning) => !isOfTarget(warning))
}
