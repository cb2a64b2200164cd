import { isDeepStrictEqual } from 'node:util'
import { ENGINE_VERSION, proposeForMilestone } from '@quarterdeck/judgement'
import type { FrozenContent } from '../publication/frozen.ts'
import { resultOf } from '../scorecard/build-scorecard.ts'
import type { InternalMeasure } from '../scorecard/internal-scorecard.ts'
import type { Difference, Finding, Named } from './finding.ts'

type Input = FrozenContent['inputs'][number]

/**
 * Judges the frozen inputs of a publication with today's rules, and finds the measures and
 * milestones of which they say something else than is frozen.
 */
export function judgeAgain(publication: Named, content: FrozenContent): Finding[] {
  const { scorecard, inputs, engine } = content
  const compared = [
    ...scorecard.measures.map((measure, index) => ({
      code: measure.code,
      differences: compareMeasure(measure, inputs[index]),
    })),
    ...scorecard.milestones.map(({ code, proposal, due, state }) => ({
      code,
      differences: compare({ proposal }, () => ({
        proposal: proposeForMilestone({ due: due.date, state, period: scorecard.period.id }),
      })),
    })),
  ]
  return compared
    .filter(({ differences }) => differences.length > 0)
    .map((each) => ({
      kind: 'computes-differently',
      publication,
      frozenUnder: engine,
      engine: ENGINE_VERSION,
      ...each,
    }))
}

/** The cells' printed text is no result: it is taken as it is frozen. */
function compareMeasure({ result }: InternalMeasure, input: Input | undefined): Difference[] {
  if (input === undefined) {
    return [{ path: 'inputs', was: undefined, is: undefined }]
  }
  const { measure, priorActual } = input
  const cells: Record<string, { printed: string | null; reading: string | null }> = {
    current: result.current,
    target: result.target,
    'prior-actual': result.priorActual,
  }
  return compare(result, () =>
    resultOf({ case: measure, priorActual }, (cell) => {
      const { printed = null, reading = null } = cells[cell] ?? {}
      return { printed, reading }
    }),
  )
}

/** Inputs that were frozen long ago may lack what newer rules ask for: that they fail is a result. */
function compare(was: unknown, judge: () => unknown): Difference[] {
  try {
    // As it would be frozen: what is undefined is left out.
    const is: unknown = JSON.parse(JSON.stringify(judge()))
    return differencesOf(was, is, [])
  } catch (error) {
    return [{ path: 'judged', was: true, is: error instanceof Error ? error.message : error }]
  }
}

/**
 * The values that differ. What a newer release adds to a result is no difference: of that, nothing
 * was published.
 */
function differencesOf(was: unknown, is: unknown, path: readonly string[]): Difference[] {
  if (isRecord(was) && isRecord(is) && Array.isArray(was) === Array.isArray(is)) {
    const added = Array.isArray(is) ? Object.keys(is) : []
    const keys = new Set([...Object.keys(was), ...added])
    return [...keys].flatMap((key) => differencesOf(was[key], is[key], [...path, key]))
  }
  return isDeepStrictEqual(was, is) ? [] : [{ path: path.join('.'), was, is }]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
