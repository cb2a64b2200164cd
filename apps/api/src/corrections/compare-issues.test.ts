import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Frozen, readFrozenPublication } from '../publication/frozen.ts'
import { haltonDb } from '../publication/halton-db.ts'
import type { InternalMeasure, InternalMilestone } from '../scorecard/internal-scorecard.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { compareIssues } from './compare-issues.ts'

let issue: Frozen

beforeAll(async () => {
  const db = await haltonDb(afterAll)
  const newest = (await listPublications(db, 'cypf')).at(-1)
  issue = await readFrozenPublication(db, newest as NonNullable<typeof newest>)
})

const MEASURE = 'residential-placements'
const MILESTONE = 'pause-project'

/** The issue with one measure and one milestone as they would be else. */
function withChange(
  ofMeasure: (was: InternalMeasure) => InternalMeasure,
  ofMilestone: (was: InternalMilestone) => InternalMilestone = (was) => was,
): Frozen {
  const measures = issue.scorecard.measures.map((each) =>
    each.indicator === MEASURE ? ofMeasure(each) : each,
  )
  const milestones = issue.scorecard.milestones.map((each) =>
    each.id === MILESTONE ? ofMilestone(each) : each,
  )
  return { ...issue, scorecard: { ...issue.scorecard, measures, milestones } }
}

const same = (was: InternalMeasure) => was

/** Gives the current figure a value, alone or beside others. */
function withFigures(...figures: readonly string[]) {
  return ({ result, ...place }: InternalMeasure): InternalMeasure => {
    const [first] = result.current.values
    const values = figures.map((value, index) => ({
      ...(first as NonNullable<typeof first>),
      component: figures.length === 1 ? null : `Part ${index + 1}`,
      value,
      text: value,
    }))
    const current = { ...result.current, values }
    return { ...place, result: { ...result, smallNumbers: true, current } }
  }
}

it('finds nothing where nothing changed', () => {
  expect(compareIssues(issue, withChange(same))).toEqual([])
})

it('finds a status that alone is another', () => {
  const now = withChange(({ result, ...place }) => ({
    ...place,
    result: { ...result, rag: { ...result.rag, status: 'amber' } },
  }))
  const [item] = compareIssues(issue, now)
  expect(item).toMatchObject({ kind: 'measure', id: MEASURE })
  expect(item?.changes).toEqual([{ what: 'Status', was: 'Red', now: 'Amber' }])
})

it('finds a target that alone is another', () => {
  const now = withChange(({ result, ...place }) => ({
    ...place,
    result: { ...result, target: { ...result.target, values: [] } },
  }))
  expect(compareIssues(issue, now)[0]?.changes).toEqual([
    { what: 'Target', was: '20', now: 'No target' },
  ])
})

it('finds a figure that is provisional no longer', () => {
  const [was, now] = [true, false].map((provisional) =>
    withChange(({ result, ...place }) => {
      const values = result.current.values.map((each) => ({ ...each, provisional }))
      return { ...place, result: { ...result, current: { ...result.current, values } } }
    }),
  ) as [Frozen, Frozen]
  expect(compareIssues(was, now)[0]?.changes).toEqual([
    { what: 'Figure', was: '38 (provisional)', now: '38' },
  ])
})

it('finds what was said of a measure, where that alone is another', () => {
  const commentary = issue.commentary.map((each) => ({
    ...each,
    text: each.about.some(({ id }) => id === MEASURE) ? 'Something else.' : each.text,
  }))
  const items = compareIssues(issue, { ...issue, commentary })
  const item = items.find(({ id }) => id === MEASURE)
  expect(item?.changes).toMatchObject([{ what: 'Commentary', now: 'Something else.' }])
})

it('finds what became of a milestone', () => {
  const judgement = { status: 'amber' as const, reason: 'It is late.', officers: [] }
  const now = withChange(same, (was) => ({ ...was, state: 'no-longer-progressing', judgement }))
  expect(compareIssues(issue, now)).toMatchObject([
    {
      kind: 'milestone',
      id: MILESTONE,
      changes: [
        { what: 'State', now: 'No longer progressing' },
        { what: 'Officers’ judgement', was: 'None', now: 'Amber: It is late.' },
      ],
    },
  ])
})

it('tells nothing where a small number became another', () => {
  const [was, now] = [withChange(withFigures('3')), withChange(withFigures('4'))]
  expect(compareIssues(was, now)).toEqual([])
})

it('tells of several figures none, where side by side they would tell the one kept back', () => {
  const was = withChange(withFigures('3', '5', '12'))
  const now = withChange(withFigures('8', '5', '12'))
  expect(compareIssues(was, now)[0]?.changes[0]).toEqual({
    what: 'Figure',
    was: 'Not shown, to protect a small number.',
    now: 'Changed, and not shown either.',
  })
})
