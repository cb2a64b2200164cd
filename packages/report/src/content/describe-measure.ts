import type { DirectionStatus, Judgement, Measure, RagStatus } from '@quarterdeck/contract'
import { type Column, layOutFigures, STATUS_WORDS } from '@quarterdeck/wording'
import { describeMainFigure, describePartFigure, type FigureContent } from './describe-figure.ts'
import { describeTrend, type TrendContent } from './describe-trend.ts'
import { type Explanation, explainMeasure } from './explain-measure.ts'
import type { PlacedCommentary } from './place-commentary.ts'

/** The figures of one row, column by column. */
export type FigureCells = { readonly [Each in Column]: FigureContent }

/** Everything that is said of one measure, in the order it is read. */
export type MeasureContent = {
  /** The indicator's permanent id. */
  readonly id: string
  readonly code: string
  readonly title: string
  /** What it aims at, how it is counted, who answers for it. */
  readonly facets: readonly string[]
  readonly figures: FigureCells
  /** A row for each component. */
  readonly parts: readonly (FigureCells & { readonly component: string })[]
  readonly direction: {
    readonly status: DirectionStatus
    /** Compared with last year's outturn, not with the same period. */
    readonly sinceYearEnd: boolean
    readonly brief: string
  }
  readonly progress: {
    readonly status: RagStatus
    readonly brief: string
    /** "Published as amber", where later figures changed the status; else null. */
    readonly was: string | null
  }
  /** What officers make of it themselves, with why; null where they said nothing. */
  readonly judgement: Judgement | null
  readonly trend: TrendContent
  readonly explanation: Explanation
  readonly commentary: readonly PlacedCommentary[]
}

/** Says all of one measure. `commentary` is what the quarter's report said of it. */
export function describeMeasure(
  measure: Measure,
  commentary: readonly PlacedCommentary[],
): MeasureContent {
  const { main, parts } = layOutFigures(measure)
  const { indicator, code, title, aim, basisText, officers, judgement } = measure
  return {
    id: indicator,
    code,
    title,
    facets: [aim, basisText, officers.join(', ')].filter((facet) => facet !== ''),
    figures: eachColumn((column) => describeMainFigure(measure, column, main?.[column] ?? null)),
    parts: parts.map((row) => ({
      component: row.component ?? '',
      ...eachColumn((column) => describePartFigure(measure, column, row[column])),
    })),
    direction: describeDirection(measure),
    progress: describeProgress(measure),
    judgement,
    trend: describeTrend(measure),
    explanation: explainMeasure(measure),
    commentary,
  }
}

function eachColumn(describe: (column: Column) => FigureContent): FigureCells {
  return {
    priorActual: describe('priorActual'),
    target: describe('target'),
    current: describe('current'),
  }
}

/** The direction of travel; where there is none, the one since year end. */
function describeDirection({ direction, sinceYearEnd }: Measure): MeasureContent['direction'] {
  if (direction.status === 'none' && sinceYearEnd !== null) {
    const { status, baseline } = sinceYearEnd
    return { status, sinceYearEnd: true, brief: `since year end (${baseline.text})` }
  }
  return { status: direction.status, sinceYearEnd: false, brief: direction.brief }
}

function describeProgress({ rag, restated }: Measure): MeasureContent['progress'] {
  const was = restated?.statusWas ?? null
  const hasChanged = was !== null && was !== rag.status
  return {
    status: rag.status,
    brief: rag.brief,
    was: hasChanged ? `Published as ${STATUS_WORDS[was].toLowerCase()}` : null,
  }
}
