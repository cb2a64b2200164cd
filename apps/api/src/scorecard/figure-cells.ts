import {
  cellFigure,
  combineFigures,
  type Definition,
  defaultCoverage,
  definitionOf,
  type Figure,
  figureText,
  type Indicator,
  isReported,
  type MeasureCase,
  outturnCoverage,
  parsePeriod,
  previousYear,
  type ResultCell,
} from '@quarterdeck/judgement'

/** A cell's text in the report, and how it was read; nulls where the report is not held. */
export type Printed = { printed: string | null; reading: string | null }

/** The quarter's own figures, or why there are none. */
export function currentCell(measure: MeasureCase, printed: Printed): ResultCell {
  const { indicator, current, period } = measure
  const { basis, yearType } = indicator
  const definition = definitionOf(indicator, measure.definition)
  const usual = defaultCoverage({ basis, yearType, period })
  const figures = headlineFirst(current.figures, definition).filter(isReported)
  const values = figures.map((figure) =>
    cellFigure(figure, { unit: definition.unit, usual, yearType }),
  )
  const total = totalOf(figures, definition)
  return { availability: current.availability, ...printed, values, total }
}

/** The earlier figures printed beside them; on another definition they keep its unit and say so. */
export function priorActualCell(
  measure: MeasureCase,
  cited: readonly Figure[],
  printed: Printed,
): ResultCell {
  const { indicator, period } = measure
  const { basis, yearType } = indicator
  const year = previousYear(parsePeriod(period).year)
  const usual = outturnCoverage({ basis, yearType, year })
  const own = definitionOf(indicator, measure.definition)
  const figures = headlineFirst(cited, own).filter(isReported)
  const values = figures.map((figure) => {
    const value = cellFigure(figure, { unit: unitOf(indicator, figure), usual, yearType })
    const isOther = figure.definition !== measure.definition
    return isOther && value.note === null
      ? { ...value, note: 'Follows another definition.' }
      : value
  })
  const [first] = figures
  const total =
    first === undefined ? null : totalOf(figures, definitionOf(indicator, first.definition))
  const availability = values.length > 0 ? 'reported' : absenceAsPrinted(printed.printed)
  return { availability, ...printed, values, total }
}

function unitOf(indicator: Indicator, figure: Figure): string {
  return definitionOf(indicator, figure.definition).unit
}

/** The sum that a measure is judged on, where it has more than one figure: 708 and 83 are 791. */
function totalOf(figures: readonly Figure[], definition: Definition): ResultCell['total'] {
  if (definition.combine !== 'sum' || figures.length < 2) return null
  const [total] = combineFigures(figures, definition)
  if (total === undefined) return null
  return { value: total.value, text: figureText(total.value, definition.unit) }
}

/** The report's own word for a prior actual that is not there. */
function absenceAsPrinted(printed: string | null) {
  if (printed === null || printed === '') return 'missing'
  return /^to follow/i.test(printed) ? 'to-follow' : 'not-applicable'
}

function headlineFirst(figures: readonly Figure[], { headline }: Definition): Figure[] {
  const isHeadline = (figure: Figure) => headline !== null && figure.component === headline
  return [...figures.filter(isHeadline), ...figures.filter((each) => !isHeadline(each))]
}
