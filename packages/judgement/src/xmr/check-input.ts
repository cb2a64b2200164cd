import type { XmrInput } from './types.ts'

/** Throws a RangeError naming the first thing in the input that cannot be charted. */
export function checkXmrInput({ points, target, options }: XmrInput): void {
  for (const { label, value } of points) {
    if (value !== null && !Number.isFinite(value)) {
      throw new RangeError(`The value of ${label} is not a finite number`)
    }
  }
  if (target !== null && !Number.isFinite(target)) {
    throw new RangeError('The target is not a finite number')
  }
  for (const index of options?.rebaseAt ?? []) {
    if (!Number.isInteger(index) || index < 0 || index >= points.length) {
      throw new RangeError(`The rebase at ${index} is not the index of a point`)
    }
  }
  const baseline = options?.baselinePoints
  if (baseline !== undefined && (!Number.isInteger(baseline) || baseline < 1)) {
    throw new RangeError(`A baseline of ${baseline} points is not a whole number of one or more`)
  }
}
