import { placeOf } from '../scorecard/carried-plan.ts'
import type { FrozenContent } from './frozen.ts'

/** What was handed in again: indicators and milestones by their permanent ids. */
export type Touched = {
  readonly indicators: ReadonlySet<string>
  readonly milestones: ReadonlySet<string>
}

/**
 * A quarter as a correction has it: what was handed in again is worked out anew, in the plan that
 * the issue before was published with; all else is carried over from that issue.
 */
export function correctContent(
  fresh: FrozenContent,
  before: FrozenContent,
  { indicators, milestones }: Touched,
): FrozenContent {
  const inputOf = new Map(
    fresh.scorecard.measures.map(({ indicator }, index) => [indicator, fresh.inputs[index]]),
  )
  const inputs = before.scorecard.measures.map(({ indicator }, index) => {
    const carried = before.inputs[index] as FrozenContent['inputs'][number]
    return indicators.has(indicator) ? (inputOf.get(indicator) ?? carried) : carried
  })
  const measures = before.scorecard.measures.map((was) => {
    const now = fresh.scorecard.measures.find(({ indicator }) => indicator === was.indicator)
    const isAnew = now !== undefined && indicators.has(was.indicator)
    return isAnew ? { ...now, ...placeOf(was) } : was
  })
  const stated = before.scorecard.milestones.map((was) => {
    const now = fresh.scorecard.milestones.find(({ id }) => id === was.id)
    if (now === undefined || !milestones.has(was.id)) {
      return was
    }
    const { id, code, printedCode, objective, title, owners } = was
    return { ...now, id, code, printedCode, objective, title, owners }
  })
  return {
    ...fresh,
    inputs,
    scorecard: { ...before.scorecard, measures, milestones: stated },
  }
}
