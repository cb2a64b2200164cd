import {
  type Basis,
  decimal,
  figureText,
  isOutturn,
  parsePeriod,
  type Restated,
  type RestatedFigure,
} from '@quarterdeck/judgement'
import type { InternalScorecard } from './internal-scorecard.ts'
import type { BoardRecord, PublicationRow } from './scorecard-store.ts'

type RevisionRow = BoardRecord['revisions'][number]

const NO_FIGURE = 'no figure'

/**
 * What later publications made of the figures that a publication cited: 534, provisional, became
 * 524; 31, provisional, was confirmed. By indicator; measures with nothing changed are absent.
 */
export function restatementsSince(
  record: BoardRecord,
  publication: PublicationRow,
  issues: readonly PublicationRow[],
): ReadonlyMap<string, RestatedFigure[]> {
  const byReturn = Map.groupBy(record.revisions, (revision) => revision.id)
  const changes = new Map<string, RestatedFigure[]>()
  for (const citation of record.citations) {
    const measure = record.measures.find((each) => each.id === citation.measure)
    const revisions = byReturn.get(citation.return) ?? []
    const was = revisions.findLast((each) => each.sequence <= publication.sequence)
    const now = revisions.at(-1)
    if (measure === undefined || was === undefined || now === undefined || was === now) continue
    const change = changeOf(record, citation.cell, was, now, issues)
    if (change === null) continue
    changes.set(measure.indicator, [...(changes.get(measure.indicator) ?? []), change])
  }
  return changes
}

function changeOf(
  record: BoardRecord,
  cell: 'current' | 'prior-actual',
  was: RevisionRow,
  now: RevisionRow,
  issues: readonly PublicationRow[],
): RestatedFigure | null {
  const isSame = hasSameValue(was, now)
  const isConfirmed = isSame && was.provisional && !now.provisional
  if (isSame && !isConfirmed) return null
  if (isForecastAgain(basisOf(record, was.indicator), was)) return null
  const by = issues.find((each) => each.sequence === now.sequence)
  if (by === undefined) return null
  return {
    cell,
    component: now.component === '' ? null : now.component,
    was: textOf(record, was),
    now: textOf(record, now),
    kind: isConfirmed ? 'confirmed' : 'restated',
    by: { sequence: by.sequence, period: by.period, date: by.publishedOn },
  }
}

/** 57.0 is 57. */
export function hasSameValue(
  one: Pick<RevisionRow, 'value'>,
  other: Pick<RevisionRow, 'value'>,
): boolean {
  if (one.value === null || other.value === null) return one.value === other.value
  return decimal(one.value).eq(decimal(other.value))
}

/** What follows a forecast is a newer forecast, or what came of it; neither restates it. */
export function isForecastAgain(
  basis: Basis,
  was: Pick<RevisionRow, 'from' | 'to' | 'madeIn'>,
): boolean {
  const coverage = { from: was.from, to: was.to, label: '' }
  return basis === 'forecast' && !isOutturn({ coverage, madeIn: was.madeIn })
}

function basisOf(record: BoardRecord, indicator: string): Basis {
  const row = record.indicators.find(({ id }) => id === indicator)
  if (row === undefined) throw new Error(`Indicator ${indicator} went away while it was read`)
  return row.basis
}

function textOf(record: BoardRecord, revision: RevisionRow): string {
  const definition = record.definitions.find(
    (each) => each.indicator === revision.indicator && each.version === revision.definition,
  )
  if (revision.value === null || definition === undefined) return NO_FIGURE
  return figureText(revision.value, definition.unit)
}

/** Marks a scorecard's measures with what later publications changed in them. */
export function markRestated(
  scorecard: InternalScorecard,
  changes: ReadonlyMap<string, RestatedFigure[]>,
  published: InternalScorecard,
): InternalScorecard {
  const measures = scorecard.measures.map((measure) => {
    const changed = changes.get(measure.indicator)
    if (changed === undefined) return measure
    const before = published.measures.find((each) => each.indicator === measure.indicator)
    const statusBefore = before?.result.rag.status ?? null
    const statusWas = statusBefore === measure.result.rag.status ? null : statusBefore
    const restated: Restated = { changes: changed, statusWas, reason: reasonOf(changed) }
    return { ...measure, result: { ...measure.result, restated } }
  })
  return { ...scorecard, measures }
}

/** "534 became 524 in Quarter 1 2019/20’s report." */
function reasonOf(changes: readonly RestatedFigure[]): string {
  return changes
    .map((change) => {
      const what = change.component === null ? '' : `${change.component}: `
      return `${what}${changeInWords(change)} in ${parsePeriod(change.by.period).label}’s report.`
    })
    .join(' ')
}

function changeInWords({ was, now, kind }: RestatedFigure): string {
  if (kind === 'confirmed') return `${now}, provisional, was confirmed`
  if (was === NO_FIGURE) return `${now} came`
  if (now === NO_FIGURE) return `${was} was taken back`
  return `${was} became ${now}`
}
