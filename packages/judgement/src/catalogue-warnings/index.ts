export { newestDefinition, type PlannedMeasure } from './planned-measure.ts'
export { warnAboutCodes } from './warn-about-codes.ts'
export { warnAboutMeasure } from './warn-about-measure.ts'
export {
  CATALOGUE_WARNINGS,
  type CatalogueWarning,
  type CatalogueWarningCode,
} from './warning.ts'
