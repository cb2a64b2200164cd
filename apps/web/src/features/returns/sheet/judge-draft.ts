import type { MeasureDraft, MeasureCase as ToldCase } from '@quarterdeck/contract'
import {
  type EnteredFault,
  enterFigures,
  type Judgement,
  judgeMeasure,
  readEntered,
} from '@quarterdeck/judgement'

/** What the rules make of a draft, or what still keeps them from it. */
export type Preview =
  | { readonly isJudged: true; readonly judgement: Judgement }
  | { readonly isJudged: false; readonly faults: readonly EnteredFault[] }

/** What a status does not depend on: it is asked for when the return is handed in. */
const SAID_BESIDES = /\/(note|why)$/

/**
 * Judges a measure as it is typed, by the rules that the server uses. Where a figure is missing or
 * cannot be read, there is no status yet, and the faults say what is wrong.
 */
export function judgeDraft(draft: MeasureDraft, measure: ToldCase): Preview {
  const { figures, restated, faults } = readEntered(draft, measure)
  const inTheWay = faults.filter(({ path }) => !SAID_BESIDES.test(path))
  return inTheWay.length > 0
    ? { isJudged: false, faults: inTheWay }
    : { isJudged: true, judgement: judgeMeasure(enterFigures(measure, figures, restated)) }
}
