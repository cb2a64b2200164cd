import type { MeasureDraft } from '@quarterdeck/contract'
import {
  enterFigures,
  judgeMeasure,
  type MeasureCase,
  type RagStatus,
  readEntered,
} from '@quarterdeck/judgement'

/** The status that the rules make of a measure's return as it was handed in. */
export function statusOf(draft: MeasureDraft, given: MeasureCase): RagStatus {
  const { figures, restated } = readEntered(draft, given)
  return judgeMeasure(enterFigures(given, figures, restated)).rag.status
}
