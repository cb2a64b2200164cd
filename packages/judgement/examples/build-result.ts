import { definitionOf } from '../src/catalogue.ts'
import { combineFigures } from '../src/combine.ts'
import { figureText } from '../src/figure-text.ts'
import { type Figure, isReported } from '../src/figures.ts'
import { judgeMeasure } from '../src/judge-measure.ts'
import type { MeasureCase } from '../src/measure-case.ts'
import { cellFigure, type MeasureResult, type ResultCell } from '../src/result.ts'

/** What the scorecard says of a measure, with the figures that its two cells cite. */
export function resultOf(
  measure: MeasureCase,
  { priorActual = [] as readonly Figure[], restated = null as MeasureResult['restated'] } = {},
): MeasureResult {
  const { indicator } = measure
  const { unit, combine } = definitionOf(indicator, measure.definition)
  return {
    unit,
    basis: indicator.basis,
    yearType: indicator.yearType,
    combine,
    smallNumbers: indicator.smallNumbers,
    current: cellOf(measure, measure.current.figures),
    priorActual: cellOf(measure, priorActual),
    target: { ...cellOf(measure, []), kind: 'absolute', remark: null },
    ...judgeMeasure(measure),
    sparklineTarget: null,
    restated,
  }
}

function cellOf(measure: MeasureCase, figures: readonly Figure[]): ResultCell {
  const reported = figures.filter(isReported)
  const unitOf = (figure: Figure) => definitionOf(measure.indicator, figure.definition).unit
  return {
    availability: reported.length === 0 ? 'missing' : 'reported',
    printed: reported.map((each) => each.value).join(' / '),
    reading: `Read as ${reported.map((each) => each.value).join(' and ')}.`,
    values: reported.map((figure) =>
      cellFigure(figure, { unit: unitOf(figure), usual: figure.coverage, yearType: 'financial' }),
    ),
    total: totalOf(measure, reported),
  }
}

function totalOf(measure: MeasureCase, figures: readonly Figure[]): ResultCell['total'] {
  const [first] = figures
  if (first === undefined) return null
  const definition = definitionOf(measure.indicator, first.definition)
  const [total] = combineFigures(figures, definition)
  if (definition.combine !== 'sum' || total === undefined || figures.length < 2) return null
  return { value: total.value, text: figureText(total.value, definition.unit) }
}
