import type { CellValue, Trend } from '@quarterdeck/contract'
import { absenceWords, upperFirst } from './absence-words.ts'
import { comparisonWords } from './comparison-words.ts'
import { figureWords } from './figure-words.ts'
import { type FindingMeasure, type JudgedFigure, judgedFigures, splitComponent } from './finding.ts'
import { headingWords, targetWords } from './target-words.ts'

/**
 * The finding of a trend in one sentence, for its title: the figure, how it stands to its target,
 * how to an earlier figure. It is put together from the measure's own rating and direction, so that
 * it agrees with them, and from their public texts, so that it tells nothing that is protected.
 *
 * Worked example: 38 children against a target of 20 and 31 last year give "38 children, 18 over
 * target, more than last year".
 */
export function describeTrend(trend: Trend, measure: FindingMeasure): string {
  const judged = judgedFigures(trend, measure)
  switch (judged.kind) {
    case 'none':
      return absenceWords(trend, measure)
    case 'one':
      return describeOne(trend, measure, judged.figure)
    case 'several':
      return describeSeveral(trend, measure, judged.figures)
  }
}

function describeOne(trend: Trend, measure: FindingMeasure, figure: JudgedFigure): string {
  const heading = figure.value === null ? null : headingWords(trend, measure.rag)
  const parts = [
    heading ?? figureWords(trend, figure),
    heading === null && figure.value !== null ? targetWords(measure.rag) : null,
    isInDoubt(measure, figure) ? 'the figure in doubt' : null,
    comparisonWords(trend, measure, figure.value),
  ]
  return upperFirst(parts.filter((part) => part !== null).join(', '))
}

/** A figure that is set beside its target in spite of its note is one that is doubted. */
function isInDoubt({ rag }: FindingMeasure, { note }: JudgedFigure): boolean {
  return note !== null && rag.code !== 'figure-not-comparable'
}

/** "Residential 40%, Leaving Care 78%: Residential 40 points under target, lower than last year". */
function describeSeveral(
  trend: Trend,
  measure: FindingMeasure,
  figures: readonly CellValue[],
): string {
  const components = figures.map((figure) => figure.component)
  const list = figures.map(({ component, text }) => `${component ?? 'Total'} ${text}`).join(', ')
  const ragPart = splitComponent(measure.rag.brief, components)
  const directionPart = splitComponent(measure.direction.brief, components)
  const target = targetWords({ ...measure.rag, brief: ragPart.rest })
  const own = figures.find((figure) => figure.component === directionPart.component)
  const comparison = comparisonWords(trend, measure, own?.value ?? null)
  const findings = [
    named(ragPart.component, target),
    comparison === null ? null : named(directionPart.component, comparison),
  ]
  return `${list}: ${findings.filter((part) => part !== null).join(', ')}`
}

function named(component: string | null, words: string): string {
  return component === null ? words : `${component} ${words}`
}
