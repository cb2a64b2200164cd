import { newestOfEach } from '../figures.ts'
import { heldTargets, type PlannedMeasure } from './planned-measure.ts'
import { warnAboutBaseline } from './warn-about-baseline.ts'
import { warnAboutFigures } from './warn-about-figures.ts'
import { warnAboutNoTarget, warnAboutTarget } from './warn-about-target.ts'
import { CATALOGUE_WARNINGS, type CatalogueWarning, warning } from './warning.ts'

const ORDER = Object.keys(CATALOGUE_WARNINGS)

/**
 * What the catalogue should be looked at for in one measure, in the order of the vocabulary. Never
 * a reason to refuse it. The sentences hold figures as they are, small numbers included.
 * A target of 94% where the median of the figures is 7.1% is `implausible-target`.
 * @throws RangeError for an indicator without the definition that a target was set on
 */
export function warnAboutMeasure(measure: PlannedMeasure): CatalogueWarning[] {
  const warnings = [
    ...warnAboutNoOwner(measure),
    ...warnAboutNoTarget(measure),
    ...heldTargets(measure).flatMap((held) => [
      ...warnAboutTarget(measure, held),
      ...warnAboutBaseline(measure, held),
      ...warnAboutFigures(measure, held),
    ]),
  ]
  // A target that serves several components is spoken of once.
  const each = newestOfEach(warnings, ({ sentence }) => sentence)
  return each.toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
}

function warnAboutNoOwner({ code, owners }: PlannedMeasure): CatalogueWarning[] {
  if (owners.length > 0) return []
  return [warning('no-owner', `No officer is named as the owner of ${code}.`)]
}
