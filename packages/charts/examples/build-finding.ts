import type { Cell, CellValue, Direction, Measure, Rag } from '@quarterdeck/contract'
import type { FindingMeasure } from '../src/words/finding.ts'

const NOT_COMPARED = {
  status: 'none',
  code: 'other-coverage',
  brief: 'None held a year before',
} as const
const NO_TARGET = { status: 'none', code: 'no-target', brief: 'No target' } as const

/** A measure of one figure without a target, and with nothing to compare it with. */
export function aFinding(given: {
  values?: readonly CellValue[]
  current?: Partial<Cell>
  rag?: Partial<Rag>
  direction?: Partial<Direction>
  sinceYearEnd?: Measure['sinceYearEnd']
}): FindingMeasure {
  const values = [...(given.values ?? [])]
  return {
    current: {
      availability: values.length > 0 ? 'reported' : 'missing',
      printed: null,
      reading: null,
      values,
      total: null,
      ...given.current,
    },
    rag: { ...NO_TARGET, confidence: 'high', reason: '', numbers: {}, ...given.rag },
    direction: { ...NOT_COMPARED, reason: '', numbers: {}, ...given.direction },
    sinceYearEnd: given.sinceYearEnd ?? null,
  }
}

/** A figure of the quarter, at its end; its text is its value unless given. */
export function aValue(value: string | null, given: Partial<CellValue> = {}): CellValue {
  const day = '2021-09-30'
  return {
    component: null,
    value,
    text: value ?? 'fewer than 5',
    provisional: false,
    coverage: { from: day, to: day, label: '30 September 2021' },
    stretch: null,
    note: null,
    ...given,
  }
}

/** The direction against the same period last year. */
export function aDirection(
  status: Direction['status'],
  figure: string,
  before: string,
  given: Partial<Direction> = {},
): Direction {
  const numbers = { figure, before }
  return {
    status,
    code: 'same-period',
    reason: '',
    brief: `${before} a year before`,
    numbers,
    ...given,
  }
}

/** How a figure stands to last year's outturn. */
export function sinceYearEnd(
  status: Direction['status'],
  value: string | null,
): NonNullable<Measure['sinceYearEnd']> {
  return {
    status,
    code: 'since-year-end',
    reason: '',
    baseline: { period: '2020-21-Q4', value, text: value ?? 'fewer than 5' },
  }
}

/** What a rating says of itself: its code, its few words and its colour. */
export function rated(code: string, brief: string, status: Rag['status'] = 'red'): Partial<Rag> {
  return { code, brief, status }
}
