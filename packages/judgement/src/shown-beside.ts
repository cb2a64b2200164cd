import { definitionOf } from './catalogue.ts'
import { isCompleteYear, type Stretch, sameStretch, shiftStretch } from './coverage.ts'
import { judgedComponents } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import type { MeasureResult, Restated, ResultCell } from './result.ts'
import { countIn } from './small-numbers.ts'
import type { Trend, TrendPoint } from './trend.ts'
import type { Day } from './words.ts'

/** A measure's result as the public has it. */
export type ShownResult = {
  current: Pick<ResultCell, 'values' | 'total'>
  priorActual: Pick<ResultCell, 'values' | 'total'>
  sparkline: MeasureResult['sparkline']
  direction: Pick<MeasureResult['direction'], 'numbers'>
  restated: Pick<Restated, 'changes'> | null
}

/** What a page shows of a measure besides a trend: its result, and another trend where there is one. */
export type Beside = { result: ShownResult; trend?: Trend }

/** A count that stands beside a trend, or is withheld there: then its value is null. */
export type FigureBeside = {
  component: string | null
  /** Null where it is not told. */
  definition: number | null
  from: Day | null
  to: Day
  value: number | null
  /** Told in a sentence that does not say of which component it is: it may be of another. */
  isGuessed: boolean
}

/** The figures that stand beside a trend. Of a figure that was restated both values do. */
export function figuresBeside(
  trend: Trend,
  measure: MeasureCase,
  { result, trend: other }: Beside,
): FigureBeside[] {
  return [
    ...ofCell(result.current, 'current', result.restated),
    ...ofCell(result.priorActual, 'prior-actual', result.restated),
    ...ofSparkline(result, measure),
    ...ofDirection(result, measure, trend),
    ...(other?.series ?? []).flatMap(({ component, points }) =>
      points.flatMap((point) => ofPoint(component, point)),
    ),
  ]
}

/** Whether a figure beside a point is of the same definition, component and stretch. */
export function isOfPoint(figure: FigureBeside, component: string | null, point: TrendPoint) {
  return (
    figure.component === component &&
    figure.to === point.coverage.to &&
    (figure.from === null || figure.from === point.coverage.from) &&
    (figure.definition === null || figure.definition === point.definition)
  )
}

function ofCell(
  cell: ShownResult['current'],
  name: Restated['changes'][number]['cell'],
  restated: ShownResult['restated'],
): FigureBeside[] {
  const figures = cell.values.flatMap(({ component, coverage, value }) =>
    coverage === null ? [] : [figureOf(component, coverage, value)],
  )
  const [first] = figures
  if (first === undefined) return figures
  const totals = cell.total === null ? [] : [{ ...first, component: null, ...valueOf(cell.total) }]
  const changed = (restated?.changes ?? [])
    .filter((change) => change.cell === name)
    .flatMap(({ component, was, now }) =>
      [was, now].map((text) => ({ ...first, component, value: countIn(text) })),
    )
    .filter(({ value }) => !Number.isNaN(value))
  return [...figures, ...totals, ...changed]
}

function figureOf(
  component: string | null,
  { from, to }: Stretch,
  value: string | null,
): FigureBeside {
  return { component, definition: null, from, to, ...valueOf({ value }), isGuessed: false }
}

function valueOf({ value }: { value: string | null }): Pick<FigureBeside, 'value'> {
  return { value: value === null ? null : Number(value) }
}

function ofSparkline({ sparkline }: ShownResult, measure: MeasureCase): FigureBeside[] {
  const { definition } = measure
  const [component = null] = judgedComponents(definitionOf(measure.indicator, definition))
  return sparkline.map(({ to, value }) => ({
    component,
    definition,
    from: null,
    to,
    ...valueOf({ value }),
    isGuessed: false,
  }))
}

/** The figure that an arrow's sentence compares with: of a year before, of whichever component. */
function ofDirection(
  { direction, current }: ShownResult,
  { definition }: MeasureCase,
  trend: Trend,
): FigureBeside[] {
  const { before } = direction.numbers
  return current.values.flatMap(({ component, coverage }) =>
    trend.series
      .filter((series) => series.component === component)
      .flatMap(({ points }) => points)
      .filter((point) => point.definition === definition && point.value === before)
      .filter((point) => coverage !== null && isOfYearBefore(point, coverage, trend))
      .map((point) => ({
        ...figureOf(component, point.coverage, point.value),
        isGuessed: true,
      })),
  )
}

function isOfYearBefore({ coverage }: TrendPoint, current: Stretch, { yearType }: Trend): boolean {
  const isWhole = isCompleteYear(coverage, yearType) && coverage.to < current.from
  return isWhole || sameStretch(coverage, shiftStretch(current, -1))
}

function ofPoint(component: string | null, { definition, coverage, value, was }: TrendPoint) {
  const figure = { ...figureOf(component, coverage, value), definition }
  const before = was === null ? Number.NaN : countIn(was)
  return Number.isNaN(before) ? [figure] : [figure, { ...figure, value: before }]
}
