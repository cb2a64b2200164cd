import type { XmrPoint, XmrResult, XmrSegment } from '../../../packages/judgement/src/xmr/index.ts'
import {
  assuranceIconOf,
  assuranceTypeOf,
  pointTypeOf,
  ruleLabelOf,
  variationIconOf,
} from './words.ts'

/**
 * An engine result in the fields and words of the cases, null where the engine gives a reason.
 * A missing point reads `missing` / `Missing`, as the cases' recommended results have it.
 */
export function viewOf(result: XmrResult) {
  const segments = result.segments.map(segmentView)
  const last = segments.at(-1)
  const pointType = result.points.map((point) => wordOf(point, 'missing', pointTypeOf))
  return {
    mean: last?.mean ?? null,
    lpl: last?.lpl ?? null,
    upl: last?.upl ?? null,
    segments,
    pointType,
    ruleLabel: result.points.map((point) => wordOf(point, 'Missing', ruleLabelOf)),
    relativeToMean: result.points.map((point) =>
      point.status === 'value' ? point.relativeToMean : null,
    ),
    outsideLimits: result.points.map((point) => isInZone(point, 'outside-limits')),
    beyondTwoSigmaInsideLimits: result.points.map((point) => isInZone(point, 'beyond-two-sigma')),
    counts: countsOf(pointType),
    variationIcon:
      result.variation.status === 'known' ? variationIconOf(result.variation.variation) : null,
    assuranceIcon: assuranceIconOf(result.assurance),
    assuranceType: assuranceTypeOf(result.assurance),
  }
}

/** How many points there are of each type, missing ones left out. */
export function countsOf(pointTypes: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const type of pointTypes) {
    if (typeof type !== 'string' || type === 'missing') continue
    counts[type] = (counts[type] ?? 0) + 1
  }
  return counts
}

function segmentView(segment: XmrSegment, index: number) {
  const { lines } = segment
  const full = lines.status === 'full' ? lines : null
  return {
    rebaseGroup: index,
    fromIndex: segment.from,
    toIndex: segment.to,
    n: segment.to - segment.from + 1,
    mean: lines.status === 'none' ? null : lines.mean,
    lpl: full?.limits.lower ?? null,
    upl: full?.limits.upper ?? null,
    nearLpl: full?.twoSigma.lower ?? null,
    nearUpl: full?.twoSigma.upper ?? null,
    meanMovingRangeUnscreened: full?.meanMovingRange.unscreened ?? null,
    meanMovingRange: full?.meanMovingRange.mean ?? null,
    shortGroup: segment.display !== 'full',
  }
}

function wordOf(
  point: XmrPoint,
  missing: string,
  word: (variation: Extract<XmrPoint, { status: 'value' }>['variation']) => string,
): string {
  return point.status === 'missing' ? missing : word(point.variation)
}

function isInZone(point: XmrPoint, zone: 'outside-limits' | 'beyond-two-sigma'): boolean | null {
  if (point.status === 'missing' || point.zone === 'no-limits') return null
  return point.zone === zone
}
