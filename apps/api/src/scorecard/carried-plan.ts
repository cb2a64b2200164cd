import type { InternalMeasure, InternalScorecard } from './internal-scorecard.ts'

type Place = Pick<
  InternalMeasure,
  'code' | 'printedCode' | 'objective' | 'title' | 'aim' | 'officers'
>

/** Where a measure stood in the plan as a publication carried it. */
export function placeOf({
  code,
  printedCode,
  objective,
  title,
  aim,
  officers,
}: InternalMeasure): Place {
  return { code, printedCode, objective, title, aim, officers }
}

/** What officers made of it, and whether it was signed off, is theirs to change, not the rules'. */
function saidOf({
  judgement,
  unsigned,
}: InternalMeasure): Pick<InternalMeasure, 'judgement' | 'unsigned'> {
  return { ...(judgement && { judgement }), ...(unsigned && { unsigned }) }
}

/**
 * A quarter worked out again, in the plan that it was published with: a code, title, aim or owner
 * changed since, and a measure that joined since, are for a later publication to tell of. Nothing
 * that comes later changes what was said of a milestone.
 */
export function inCarriedPlan(
  latest: InternalScorecard,
  frozen: InternalScorecard,
): InternalScorecard {
  const carried = new Map(frozen.measures.map((measure) => [measure.indicator, measure]))
  const measures = latest.measures.flatMap((measure) => {
    const was = carried.get(measure.indicator)
    return was === undefined ? [] : [{ ...measure, ...placeOf(was), ...saidOf(was) }]
  })
  const { objectives, milestones } = frozen
  return { ...latest, objectives, measures, milestones }
}
