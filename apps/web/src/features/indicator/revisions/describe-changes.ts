import type { ReturnHistory, Revision } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'

/** What later reports made of earlier figures, a sentence for each figure that they returned to. */
export type Changes = {
  /** A figure was given, and another one for the same thing, or none any more. */
  readonly restated: readonly string[]
  /** The figure came when there had been none, or in the place of a forecast. */
  readonly came: readonly string[]
  /** The figure stayed: confirmed, or something was said of it. */
  readonly kept: readonly string[]
}

/**
 * Tells the figures that more than one report spoke of, in the order given: "2018/19: 534,
 * provisional, in Quarter 4 2018/19’s report; 524 in Quarter 1 2019/20’s." What no report ever had
 * a figure for is left out: nothing changed that a reader could have seen.
 */
export function describeChanges(returns: readonly ReturnHistory[]): Changes {
  const revised = returns.filter(
    ({ revisions }) =>
      revisions.length > 1 && revisions.some(({ availability }) => availability === 'reported'),
  )
  const groups = Map.groupBy(revised, groupOf)
  const told = (group: keyof Changes) => (groups.get(group) ?? []).map(describeHistory)
  return { restated: told('restated'), came: told('came'), kept: told('kept') }
}

/** What a figure is about: "Academic year 2018/19", or "Total, 2018/19" where it has components. */
export function nameOfFigure({ component, coverage }: ReturnHistory): string {
  const { label } = coverage
  return component === null
    ? `${label.charAt(0).toUpperCase()}${label.slice(1)}`
    : `${component}, ${label}`
}

function groupOf({ revisions }: ReturnHistory): keyof Changes {
  const kinds = new Set(revisions.map(({ kind }) => kind))
  if (kinds.has('restated') || kinds.has('gone')) return 'restated'
  return kinds.has('came') || kinds.has('forecast') || kinds.has('outturn') ? 'came' : 'kept'
}

function describeHistory(history: ReturnHistory): string {
  const phrases = history.revisions.map((revision, index) =>
    describeRevision(revision, history.revisions[index - 1]),
  )
  return `${nameOfFigure(history)}: ${phrases.join('; ')}.`
}

/** The first phrase says "report"; those after it need not. */
function describeRevision(revision: Revision, before: Revision | undefined): string {
  const { period, date } = revision.by
  const report =
    before?.by.period.id === period.id
      ? `in its correction of ${formatDate(date)}`
      : `in ${period.label}’s`
  switch (revision.kind) {
    case 'first':
      return `${figureOf(revision)} ${report} report`
    case 'came':
    case 'gone':
    case 'restated':
      return `${figureOf(revision)} ${report}`
    case 'confirmed':
      return `confirmed ${report}`
    case 'forecast':
      return `forecast again as ${figureOf(revision)} ${report}`
    case 'outturn':
      return `it came to ${figureOf(revision)} ${report}`
    case 'noted':
      // Of two absences the second says something else: first not due, then to follow.
      return revision.availability === 'reported'
        ? `the same ${report}${whatIsSaid(revision, before)}`
        : `${revision.text} ${report}`
  }
}

function figureOf({ text, provisional }: Revision): string {
  return provisional ? `${text}, provisional,` : text
}

function whatIsSaid({ doubtful, provisional }: Revision, before: Revision | undefined): string {
  if (doubtful !== null) {
    return `, in doubt: ${doubtful}`
  }
  if (provisional) {
    return ', as provisional'
  }
  return before !== undefined && before.doubtful !== null ? ', no longer in doubt' : ''
}
