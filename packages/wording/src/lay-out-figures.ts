import type { Cell, CellValue, Measure } from '@quarterdeck/contract'

/** The columns of a scorecard that hold figures. */
export type Column = 'priorActual' | 'target' | 'current'

/** The figures of one row: each from another column, null where that column has none here. */
export type FigureRow = { readonly component: string | null } & {
  readonly [Each in Column]: CellValue | null
}

export type Figures = {
  /** The measure's own row; null where every figure belongs to a component. */
  readonly main: FigureRow | null
  /** A row for each component beneath it. */
  readonly parts: readonly FigureRow[]
}

/**
 * Sets a measure's figures out in rows, so that the parts of a total stand under one another in
 * the same columns as the total. The measure's own row has the figure without a component; else
 * the only component there is; else the one that the target is set for.
 */
export function layOutFigures(measure: Pick<Measure, Column>): Figures {
  const cells = [measure.current, measure.priorActual, measure.target]
  const components = [...new Set(cells.flatMap((cell) => cell.values.map((v) => v.component)))]
  const headline = findHeadline(components, measure.target)
  const rows = components.map((component) => ({
    component,
    priorActual: pick(measure.priorActual, component),
    target: pick(measure.target, component),
    current: pick(measure.current, component),
  }))
  return {
    main: rows.find((row) => row.component === headline) ?? null,
    parts: rows.filter((row) => row.component !== headline),
  }
}

function findHeadline(
  components: readonly (string | null)[],
  target: Cell,
): string | null | undefined {
  if (components.includes(null)) {
    return null
  }
  if (components.length === 1) {
    return components[0]
  }
  return target.values.length === 1 ? target.values[0]?.component : undefined
}

function pick(cell: Cell, component: string | null): CellValue | null {
  return cell.values.find((value) => value.component === component) ?? null
}
