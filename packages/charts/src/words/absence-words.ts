import type { Measure, Trend } from '@quarterdeck/contract'

const ABSENT: Record<Exclude<Measure['current']['availability'], 'reported'>, string> = {
  'to-follow': 'No figure this quarter: to follow',
  'refer-to-commentary': 'No figure this quarter: the commentary says why',
  'not-applicable': 'No figure this quarter: the measure does not apply to it',
  'not-due': 'No figure this quarter: the next is not due yet',
  missing: 'No figure was given this quarter',
}

/**
 * Why there is no figure, and which was the last: "No figure this quarter: to follow; the last was
 * 26.3% (31 March 2021)".
 */
export function absenceWords(
  trend: Trend,
  { current, rag }: Pick<Measure, 'current' | 'rag'>,
): string {
  const last = lastHeld(trend)
  return last === null ? reasonOf(current, rag) : `${reasonOf(current, rag)}; the last was ${last}`
}

/** What stands against the measure comes before the figure's own word, as the rules have it. */
function reasonOf(current: Measure['current'], rag: Measure['rag']): string {
  const own = current.availability === 'reported' ? ABSENT.missing : ABSENT[current.availability]
  if (rag.status !== 'none') {
    return `No forecast was supplied: ${lowerFirst(rag.brief)}`
  }
  switch (rag.code) {
    case 'overdue':
      return 'No figure yet: it is overdue'
    case 'no-forecast':
      return 'No forecast was supplied'
    case 'benchmarking-year':
      return `${own}, in a benchmarking year`
    case 'small-cohort':
      return `${own}, in a cohort too small for a target`
    case 'to-follow':
      return ABSENT['to-follow']
    default:
      return own
  }
}

function lastHeld(trend: Trend): string | null {
  const judged = trend.series.filter((series) => series.isJudged)
  const [only] = judged
  if (judged.length > 1 || only === undefined) {
    return null
  }
  const point = only.points.filter((each) => each.isDrawn).at(-1)
  return point === undefined ? null : `${point.text} (${point.coverage.label})`
}

export function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
}

export function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
