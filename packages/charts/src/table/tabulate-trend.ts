import type { Trend, TrendPoint, TrendTarget } from '@quarterdeck/contract'
import { seriesOf } from '../trend/prepare-series.ts'
import type { TrendView } from '../trend/trend-chart.ts'

/** The figures of one stretch of time; `cells` are in the order of the table's figure columns. */
export type TrendTableFigures = {
  readonly kind: 'figures'
  readonly key: string
  readonly stretch: string
  /** The figure as people read it; null where none is held. */
  readonly cells: readonly (string | null)[]
  /** The target in force; null where there was none. */
  readonly target: string | null
  /** What is to be known of the figures: provisional, restated, doubted. */
  readonly remarks: readonly string[]
}

/** A change of definition: the figures below it are not compared with those above. */
export type TrendTableBreak = {
  readonly kind: 'break'
  readonly key: string
  readonly text: string
}

export type TrendTable = {
  /** Names of the figure columns: one for each component, or "Figure". */
  readonly figures: readonly string[]
  /** Whether any row has a target. */
  readonly hasTarget: boolean
  /** Whether any row has a remark. */
  readonly hasRemarks: boolean
  /** Oldest first; figures of an earlier definition before those of a later one. */
  readonly rows: readonly (TrendTableFigures | TrendTableBreak)[]
}

type Held = { readonly component: string | null; readonly point: TrendPoint }

/**
 * The table that says what the drawing shows, and the figures that are not drawn. Nothing in it is
 * a sign alone: everything to be known of a figure is a remark in words.
 */
export function tabulateTrend(trend: Trend, view: TrendView): TrendTable {
  const series = seriesOf(trend, view)
  const components = series.map((each) => each.component)
  const targets = view === 'as-returned' ? trend.targets : []
  const held = series.flatMap(({ component, points }) =>
    points.map((point) => ({ component, point })),
  )
  const stretches = [...Map.groupBy(held, stretchKey).values()].toSorted(byStretch)
  const figures = stretches.map((stretch) => figuresRow(stretch, components, targets))
  return {
    figures: components.length === 1 ? ['Figure'] : components.map((each) => each ?? 'Total'),
    hasTarget: figures.some((row) => row.target !== null),
    hasRemarks: figures.some((row) => row.remarks.length > 0),
    rows: stretches.flatMap((stretch, index) => {
      const before = definitionOf(stretches[index - 1])
      const row = figures[index]
      return [
        ...breakRows(trend, before, definitionOf(stretch)),
        ...(row === undefined ? [] : [row]),
      ]
    }),
  }
}

function stretchKey({ point: { definition, coverage } }: Held): string {
  return `${definition} ${coverage.from} ${coverage.to}`
}

function definitionOf(stretch: readonly Held[] | undefined): number | null {
  return stretch?.[0]?.point.definition ?? null
}

function byStretch(a: readonly Held[], b: readonly Held[]): number {
  const [first, second] = [a[0]?.point, b[0]?.point]
  if (first === undefined || second === undefined) {
    return 0
  }
  return (
    first.definition - second.definition ||
    first.coverage.to.localeCompare(second.coverage.to) ||
    second.coverage.from.localeCompare(first.coverage.from)
  )
}

function breakRows(
  trend: Trend,
  before: number | null,
  definition: number | null,
): TrendTableBreak[] {
  if (before === null || definition === null || before === definition) {
    return []
  }
  const change = trend.breaks.find((each) => each.definition === definition)
  const text =
    change === undefined ? 'Definition changed.' : `Definition changed: ${change.meaning}`
  return [{ kind: 'break', key: `break ${definition}`, text }]
}

function figuresRow(
  stretch: readonly Held[],
  components: readonly (string | null)[],
  targets: readonly TrendTarget[],
): TrendTableFigures {
  const [first] = stretch
  const point = first?.point
  return {
    kind: 'figures',
    key: first === undefined ? '' : stretchKey(first),
    stretch: point?.coverage.label ?? '',
    cells: components.map(
      (component) => stretch.find((each) => each.component === component)?.point.text ?? null,
    ),
    target: point === undefined ? null : targetText(targetsInForce(point, targets, components)),
    remarks: remarksOf(stretch, components.length > 1),
  }
}

/** The targets in force on the last day of a figure's stretch, of the components given. */
export function targetsInForce(
  { coverage }: TrendPoint,
  targets: readonly TrendTarget[],
  components: readonly (string | null)[],
): TrendTarget[] {
  return targets.filter(
    ({ component, from, to }) =>
      components.includes(component) && from <= coverage.to && coverage.to <= to,
  )
}

function targetText(targets: readonly TrendTarget[]): string | null {
  const areSeveral = targets.length > 1
  const texts = targets.map(({ component, text, disputed }) => {
    const name = areSeveral && component !== null ? `${component} ` : ''
    return `${name}${text}${disputed === null ? '' : ' (disputed)'}`
  })
  return texts.length === 0 ? null : texts.join(', ')
}

/** A remark that holds of every figure of the row is said once, any other with its component. */
function remarksOf(stretch: readonly Held[], areSeveral: boolean): string[] {
  const told = stretch.flatMap(({ component, point }) =>
    pointRemarks(point).map((remark) => ({ remark, component: component ?? 'Total' })),
  )
  return [...Map.groupBy(told, ({ remark }) => remark).entries()].map(([remark, of]) => {
    const isOfAll = !areSeveral || of.length === stretch.length
    return isOfAll ? remark : `${of.map((each) => each.component).join(', ')}: ${remark}`
  })
}

/** What is to be known of one figure: "provisional", "restated from 57", "part of the year". */
export function pointRemarks(point: TrendPoint): string[] {
  return [
    ...(point.provisional ? ['provisional'] : []),
    ...(point.isForecast ? ['forecast'] : []),
    ...(point.partYear ? ['part of the year'] : []),
    ...(point.was === null ? [] : [`restated from ${point.was}`]),
    ...(point.note === null ? [] : [point.note]),
    ...(point.isDrawn ? [] : ['not drawn: it measures something else than its neighbours']),
  ]
}
