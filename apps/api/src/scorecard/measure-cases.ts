import {
  type CitedFigures,
  type Figure,
  type Indicator,
  type MeasureCase,
  type MeasureTarget,
  parsePeriod,
  stretchInWords,
  type Target,
} from '@quarterdeck/judgement'
import type { BoardRecord } from './scorecard-store.ts'

type MeasureRow = BoardRecord['measures'][number]
type RevisionRow = BoardRecord['revisions'][number]

/** What is known, and when: the newest revision carried by a publication up to this sequence. */
export type Knowledge = { period: string; upTo: number; due: string | null; today: string }

/** A measure with the figures that its period cites, ready for the rules. */
export type PreparedMeasure = {
  row: MeasureRow
  name: string
  case: MeasureCase
  priorActual: readonly Figure[]
}

/** Turns a board's rows into what the rules judge, one case a measure. Pure. */
export function prepareMeasures(record: BoardRecord, knowledge: Knowledge): PreparedMeasure[] {
  const known = newestKnown(record.revisions, knowledge.upTo)
  const byReturn = Map.groupBy(known, (revision) => revision.id)
  const byIndicator = Map.groupBy(known, (revision) => revision.indicator)
  const policy = policyInForce(record, knowledge.period)
  return record.measures.map((row) => {
    const indicator = indicatorOf(record, row.indicator)
    const cited = (cell: string) => citedFigures(record, row, cell, byReturn)
    const current = cited('current')
    const allTargets = targetsByYear(record, row, knowledge.period)
    const { [row.year]: targets = [], ...otherYears } = allTargets
    return {
      row,
      name: record.indicators.find((each) => each.id === row.indicator)?.name ?? row.indicator,
      priorActual: cited('prior-actual'),
      case: {
        indicator,
        period: knowledge.period,
        definition: definitionInForce(current, targets, indicator),
        targets,
        otherYears,
        current: asCell(current),
        held: heldFigures(byIndicator.get(row.indicator) ?? [], indicator),
        due: knowledge.due,
        today: knowledge.today,
        policy,
      },
    }
  })
}

/** Every revision carried by then; the newest of each return stands last among its own. */
function newestKnown(revisions: readonly RevisionRow[], upTo: number): RevisionRow[] {
  return revisions.filter((revision) => revision.sequence <= upTo)
}

/** Forecasts keep all their revisions: each was made at its own quarter. */
function heldFigures(revisions: readonly RevisionRow[], indicator: Indicator): Figure[] {
  if (indicator.basis === 'forecast') return revisions.map(figureOf)
  const newest = new Map(revisions.map((revision) => [revision.id, revision]))
  return [...newest.values()].map(figureOf)
}

function citedFigures(
  record: BoardRecord,
  row: MeasureRow,
  cell: string,
  byReturn: ReadonlyMap<string, readonly RevisionRow[]>,
): Figure[] {
  return record.citations
    .filter((citation) => citation.measure === row.id && citation.cell === cell)
    .flatMap((citation) => byReturn.get(citation.return)?.at(-1) ?? [])
    .map(figureOf)
}

/** What of a revision and its return the rules see. */
export type FigureRow = Omit<RevisionRow, 'id' | 'indicator' | 'number' | 'sequence'>

/** A revision as the rules see it. */
export function figureOf(revision: FigureRow): Figure {
  const { from, to } = revision
  return {
    definition: revision.definition,
    component: revision.component === '' ? null : revision.component,
    coverage: { from, to, label: revision.label ?? stretchInWords({ from, to }) },
    availability: revision.availability,
    value: revision.value,
    numerator: revision.numerator,
    denominator: revision.denominator,
    provisional: revision.provisional,
    doubtful: revision.doubtful,
    notComparable: revision.notComparable,
    madeIn: revision.madeIn,
  }
}

function asCell(figures: readonly Figure[]): CitedFigures {
  const absent = figures.find((figure) => figure.availability !== 'reported')
  const hasFigure = figures.some((figure) => figure.availability === 'reported')
  if (hasFigure) return { availability: 'reported', figures }
  return { availability: absent?.availability ?? 'missing', figures: [] }
}

function definitionInForce(
  current: readonly Figure[],
  targets: readonly MeasureTarget[],
  indicator: Indicator,
): number {
  const newest = indicator.definitions.at(-1)?.version ?? 1
  return current[0]?.definition ?? targets[0]?.target.definition ?? newest
}

/** An indicator with its definitions, as the rules see it. */
export function indicatorOf(
  record: Pick<BoardRecord, 'indicators' | 'definitions'>,
  id: string,
): Indicator {
  const row = record.indicators.find((each) => each.id === id)
  if (row === undefined) throw new Error(`Indicator ${id} went away while it was read`)
  return {
    id,
    polarity: row.polarity,
    basis: row.basis,
    yearType: row.yearType,
    seasonal:
      row.seasonal === null || row.decidingMonth === null
        ? null
        : { reason: row.seasonal, decidingMonth: row.decidingMonth },
    smallNumbers: row.smallNumbers,
    definitions: record.definitions.filter((each) => each.indicator === id),
  }
}

/** The policy in force on the period's last day; the first one before any is. */
export function policyInForce(
  record: Pick<BoardRecord, 'policies'> & { board: { id: string } },
  period: string,
): BoardRecord['policies'][number] {
  const { to } = parsePeriod(period)
  const row = record.policies.findLast((each) => each.from <= to) ?? record.policies[0]
  if (row === undefined) throw new Error(`Board ${record.board.id} has no policy`)
  return row
}

/** Of each year and component, the target version in force at the period's end. */
function targetsByYear(
  record: BoardRecord,
  row: MeasureRow,
  period: string,
): Record<string, MeasureTarget[]> {
  const { to } = parsePeriod(period)
  const years: Record<string, MeasureTarget[]> = {}
  for (const { target, year, indicator } of record.targets) {
    if (indicator !== row.indicator) continue
    if (year === row.year && target.validFrom > to) continue
    const component = target.component === '' ? null : target.component
    const others = (years[year] ?? []).filter((each) => each.component !== component)
    years[year] = [...others, { component, target: targetOf(record, target) }]
  }
  return years
}

/** A target row as the rules see it, with the targets of single periods beside it. */
export function targetOf(
  record: Pick<BoardRecord, 'periodTargets'>,
  row: BoardRecord['targets'][number]['target'],
): Target {
  const periodTargets = record.periodTargets.filter(
    (each) => each.measure === row.measure && each.component === row.component,
  )
  return {
    kind: row.kind,
    value: row.value,
    low: row.low,
    high: row.high,
    baseline: row.baseline,
    definition: row.definition,
    tolerance:
      row.toleranceKind === null || row.tolerance === null
        ? null
        : { kind: row.toleranceKind, amount: row.tolerance },
    profile: row.profile === null ? null : row.profile.map(Number),
    lumpy: row.lumpy,
    reason: row.reason,
    disputed: row.disputed,
    periodTargets: Object.fromEntries(periodTargets.map((each) => [each.period, each.value])),
  }
}
