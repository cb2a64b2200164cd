import type { CorrectedValue, Correction, Measure, Milestone } from '@quarterdeck/contract'
import { ABSENCE_WORDS, MILESTONE_STATE_WORDS, STATUS_WORDS } from '@quarterdeck/wording'
import { findQuoting } from '../publication/describe-issue.ts'
import type { Frozen } from '../publication/frozen.ts'
import { NOT_SHOWN } from '../scorecard/hidden-numbers.ts'
import { presentMeasure, presentMilestone } from '../scorecard/present.ts'

type Issue = Pick<Frozen, 'scorecard' | 'commentary'>
type Kind = Correction['items'][number]['kind']
/** What a thing is called, what it was, and what it is now. */
type Pair = readonly [what: string, was: string, now: string]

/**
 * What a correction changed from the issue before, as the public may have it: a figure that is
 * protected in either is told as each of them tells it, and a text that quotes one is not told.
 */
export function compareIssues(was: Issue, now: Issue): Correction['items'] {
  const threshold = now.scorecard.smallNumberThreshold
  const measures = now.scorecard.measures.flatMap((measure) => {
    const { indicator: id, code, title } = measure
    const before = was.scorecard.measures.find(({ indicator }) => indicator === id)
    const changes =
      before === undefined
        ? []
        : compareMeasure(
            presentMeasure(before, threshold, null),
            presentMeasure(measure, threshold, null),
          )
    return { kind: 'measure' as const, id, code, title, changes }
  })
  const milestones = now.scorecard.milestones.map((milestone) => {
    const { id, code, title } = milestone
    const before = was.scorecard.milestones.find((each) => each.id === id)
    const changes =
      before === undefined
        ? []
        : compareMilestone(presentMilestone(before), presentMilestone(milestone))
    return { kind: 'milestone' as const, id, code, title, changes }
  })
  return [...measures, ...milestones]
    .map(({ kind, id, changes, ...item }) => {
      const said = compareCommentary(was, now, kind, id)
      return { kind, id, ...item, changes: [...changes, ...said] }
    })
    .filter(({ changes }) => changes.length > 0)
}

function compareMeasure(was: Measure, now: Measure): CorrectedValue[] {
  return changed([
    ['Figure', ...cellTexts(was.current, now.current)],
    ['Earlier figure', ...cellTexts(was.priorActual, now.priorActual)],
    ['Target', targetText(was), targetText(now)],
    ['Status', STATUS_WORDS[was.rag.status], STATUS_WORDS[now.rag.status]],
    ['Officers’ judgement', judgementText(was), judgementText(now)],
  ])
}

function compareMilestone(was: Milestone, now: Milestone): CorrectedValue[] {
  return changed([
    ['State', MILESTONE_STATE_WORDS[was.state], MILESTONE_STATE_WORDS[now.state]],
    ['Due', was.due.text, now.due.text],
    ['Officers’ judgement', judgementText(was), judgementText(now)],
  ])
}

function changed(all: readonly Pair[]): CorrectedValue[] {
  return all.filter(([, was, now]) => was !== now).map(([what, was, now]) => ({ what, was, now }))
}

type Cell = Measure['current']

/**
 * Of several figures in a cell one may be kept back in the one issue and another in the other: side
 * by side they would tell what each of them keeps back.
 */
function cellTexts(was: Cell, now: Cell): [was: string, now: string] {
  const isHidden = [was, now].some(({ values }) => values.some(({ value }) => value === null))
  const areSeveral = was.values.length > 1 || now.values.length > 1
  const [before, after] = [cellText(was), cellText(now)]
  return isHidden && areSeveral && before !== after
    ? [NOT_SHOWN, 'Changed, and not shown either.']
    : [before, after]
}

/** "38", "38 (provisional)", "Primary 92%, Secondary 88%", "To follow". */
function cellText({ values, availability }: Cell): string {
  const texts = values.map(({ component, text, provisional }) => {
    const named = component === null ? text : `${component} ${text}`
    return provisional ? `${named} (provisional)` : named
  })
  const absent = availability === 'reported' ? 'None' : ABSENCE_WORDS[availability]
  return texts.length === 0 ? absent : texts.join(', ')
}

function targetText({ target }: Measure): string {
  return target.values.length === 0 ? 'No target' : cellText(target)
}

/** "None", "Amber", "Amber: Two placements end in January." */
function judgementText({ judgement }: Pick<Measure, 'judgement'>): string {
  if (judgement === null) {
    return 'None'
  }
  const status = STATUS_WORDS[judgement.status]
  return judgement.reason === '' ? status : `${status}: ${judgement.reason}`
}

/** What was said of a measure or milestone, where that is another text now. */
function compareCommentary(was: Issue, now: Issue, kind: Kind, id: string): CorrectedValue[] {
  const textsOf = ({ commentary }: Issue) =>
    commentary.filter(({ about }) => about.some((each) => each.kind === kind && each.id === id))
  const [before, after] = [textsOf(was), textsOf(now)]
  const join = (texts: typeof before) => texts.map(({ text }) => text).join('\n\n')
  if (join(before) === join(after)) {
    return []
  }
  const tell = (texts: typeof before) => {
    const quoting = [was, now].flatMap(({ scorecard }) =>
      findQuoting({ scorecard, commentary: texts }),
    )
    return quoting.length > 0 ? NOT_SHOWN : join(texts) || 'None'
  }
  return [{ what: 'Commentary', was: tell(before), now: tell(after) }]
}
