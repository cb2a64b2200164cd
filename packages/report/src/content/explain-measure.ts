import type { DirectionStatus, Measure } from '@quarterdeck/contract'
import { formatPeriod, listNotes, POLARITY_WORDS, STATUS_WORDS } from '@quarterdeck/wording'

/** Why a measure stands as it does, in sentences. */
export type Explanation = {
  /** Why it has its colour, or none; then what else was said of it. */
  readonly progress: readonly string[]
  readonly direction: readonly string[]
  /** Against last year’s outturn; null where it was not compared so. */
  readonly sinceYearEnd: { readonly status: DirectionStatus; readonly reason: string } | null
  readonly figures: readonly string[]
}

/** The colour, the arrow, and what is to be known of the figures. */
export function explainMeasure(measure: Measure): Explanation {
  return {
    progress: [measure.rag.reason, ...listConfidence(measure), ...listEarlierJudgements(measure)],
    direction: [measure.direction.reason, ...listPrinted('arrow', measure.printedDirection)],
    sinceYearEnd: measure.sinceYearEnd,
    figures: [POLARITY_WORDS[measure.polarity], ...listNotes(measure)],
  }
}

function listConfidence({ rag }: Measure): string[] {
  return rag.status === 'none' ? [] : [`Confidence: ${rag.confidence}.`]
}

function listEarlierJudgements({ previous, printedProgress }: Measure): string[] {
  const before =
    previous === null
      ? []
      : [`In ${formatPeriod(previous.period)}: ${STATUS_WORDS[previous.status].toLowerCase()}.`]
  return [...before, ...listPrinted('judgement', printedProgress)]
}

function listPrinted(what: 'judgement' | 'arrow', printed: string | null): string[] {
  const words = what === 'judgement' ? 'as the officer’s judgement' : 'in place of the arrow'
  return printed === null ? [] : [`The report printed “${printed}” ${words}.`]
}
