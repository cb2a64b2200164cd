/**
 * The ids of rows that have no single word of their own: made from the key a row is first held
 * under, so that the same figures imported anywhere get the same ids. Read columns, never an id.
 */
function idOf(...parts: readonly (string | number)[]): string {
  // Hardly any part holds either sign, and an import makes tens of thousands of ids.
  return parts.some(holdsSign)
    ? parts.map((part) => String(part).replaceAll(/[%|]/g, encodeURIComponent)).join('|')
    : parts.join('|')
}

function holdsSign(part: string | number): boolean {
  return typeof part === 'string' && (part.includes('|') || part.includes('%'))
}

/** `cypf|2021-22-Q2` */
export function periodId(board: string, period: string): string {
  return idOf(board, period)
}

/** `cypf|2021/22|PED03` */
export function objectiveId(board: string, year: string, code: string): string {
  return idOf(board, year, code)
}

/** `cypf|2021/22|PED03 01` */
export function measureId(board: string, year: string, code: string): string {
  return idOf(board, year, code)
}

/**
 * The id of a measure that is added: one that has another code now may have been held under this
 * code first, and keeps its id. `cypf|2021/22|PED03 01 (2)` then.
 */
export function freeMeasureId(measure: MeasureKey, taken: ReadonlySet<string>): string {
  const { board, year, code } = measure
  let id = measureId(board, year, code)
  for (let time = 2; taken.has(id); time += 1) {
    id = measureId(board, year, `${code} (${time})`)
  }
  return id
}

/**
 * `cypf|2021/22|PED03 01||2021-04-01`; the component is `''` for the whole indicator.
 * @param measure its id
 */
export function targetId(measure: string, component: string, validFrom: string): string {
  return `${measure}|${idOf(component, validFrom)}`
}

/** `cypf|2021/22|PED06d|care-leavers-offer` */
export function milestonePlanId(plan: MeasureKey, milestone: string): string {
  return idOf(plan.board, plan.year, plan.code, milestone)
}

/** `cypf|3` */
export function publicationId(board: string, sequence: number): string {
  return idOf(board, sequence)
}

/** `cypf|3|care-placements` */
export function commentaryId(board: string, sequence: number, code: string): string {
  return idOf(board, sequence, code)
}

/** `cypf|2021-22-Q3|measure|residential-placements` */
export function owedId(board: string, period: string, kind: string, id: string): string {
  return idOf(board, period, kind, id)
}

/** `cypf|2021-22-Q3|measure|residential-placements|2` */
export function submissionId(owed: string, number: number): string {
  return `${owed}|${number}`
}

/** `residential-placements|1||2021-09-30|2021-09-30` */
export function returnId(key: ReturnKey): string {
  return idOf(key.indicator, key.definition, key.component, key.from, key.to)
}

type MeasureKey = { readonly board: string; readonly year: string; readonly code: string }

/** What makes a return the one it is. Days are inclusive, `YYYY-MM-DD`. */
export type ReturnKey = {
  readonly indicator: string
  readonly definition: number
  readonly component: string
  readonly from: string
  readonly to: string
}
