import type { ReturnHistory, Revision } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'

/** What later reports made of earlier figures, a sentence for each figure that they returned to. */
export type Changes = {
  /** Another figure was given for the same thing. */
  readonly restated: readonly string[]
  /** The figure stayed: confirmed, or something was said of it. */
  readonly kept: readonly string[]
}

/**
 * Tells the figures that more than one report spoke of, in the order given: "2018/19: 534,
 * provisional, in Quarter 4 2018/19’s report; 524 in Quarter 1 2019/20’s."
 */
export function describeChanges(returns: readonly ReturnHistory[]): Changes {
  const revised = returns.filter(({ revisions }) => revisions.length > 1)
  return {
    restated: revised.filter(isRestated).map(describeHistory),
    kept: revised.filter((history) => !isRestated(history)).map(describeHistory),
  }
}

/** What a figure is about: "31 March 2019", or "Total, 2018/19" where it has components. */
export function nameOfFigure({ component, coverage }: ReturnHistory): string {
  return component === null ? coverage.label : `${component}, ${coverage.label}`
}

function isRestated({ revisions }: ReturnHistory): boolean {
  return revisions.some(({ kind }) => kind === 'restated')
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
    case 'restated':
      return `${figureOf(revision)} ${report}`
    case 'confirmed':
      return `confirmed ${report}`
    case 'noted':
      return `the same ${report}${whatIsSaid(revision, before)}`
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
