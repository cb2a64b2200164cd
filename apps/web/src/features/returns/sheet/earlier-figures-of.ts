import type { CaseFigure, MeasureCase } from '@quarterdeck/contract'
import {
  defaultCoverage,
  definitionOf,
  figureText,
  parsePeriod,
  previousQuarter,
  type Quarter,
  sameStretch,
} from '@quarterdeck/judgement'
import { ABSENCE_WORDS } from '@quarterdeck/wording'

/** A figure of an earlier quarter beside the one that is entered. */
export type Earlier = { readonly label: string; readonly figure: CaseFigure | null }

/** Last quarter’s figure of a component, and that of the same quarter last year. */
export function earlierFiguresOf(measure: MeasureCase, component: string | null): Earlier[] {
  const now = parsePeriod(measure.period)
  const last = previousQuarter(now)
  const lastYear = previousQuarter(previousQuarter(previousQuarter(last)))
  return [last, lastYear].map((quarter) => ({
    label: quarter.label,
    figure: figureAt(measure, component, quarter),
  }))
}

function figureAt(
  { held, indicator }: MeasureCase,
  component: string | null,
  { id }: Quarter,
): CaseFigure | null {
  const { basis, yearType } = indicator
  const usual = defaultCoverage({ basis, yearType, period: id })
  const own = held.filter((figure) => figure.component === component)
  const isOfStretch = ({ coverage, madeIn }: CaseFigure) =>
    sameStretch(coverage, usual) && (basis !== 'forecast' || madeIn === id)
  return own.findLast(isOfStretch) ?? own.findLast(({ madeIn }) => madeIn === id) ?? null
}

/** A figure as people read it: "57", "92.6% (provisional)", "To follow". */
export function heldText(figure: CaseFigure, measure: MeasureCase): string {
  const { value, availability, provisional, definition } = figure
  if (value === null || availability !== 'reported') {
    return availability === 'reported' ? ABSENCE_WORDS.missing : ABSENCE_WORDS[availability]
  }
  const { unit } = definitionOf(measure.indicator, definition)
  return provisional ? `${figureText(value, unit)} (provisional)` : figureText(value, unit)
}
