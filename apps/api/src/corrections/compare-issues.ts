import type { CorrectedValue, Correction, Measure, Milestone } from '@quarterdeck/contract'
import { MILESTONE_STATE_WORDS, STATUS_WORDS } from '@quarterdeck/wording'
import type { InternalScorecard } from '../scorecard/internal-scorecard.ts'
import { presentMeasure, presentMilestone } from '../scorecard/present.ts'

/**
 * What a correction changed from the issue before, as the public may have it: a figure that is
 * protected in either is told as each of them tells it.
 */
export function compareIssues(was: InternalScorecard, now: InternalScorecard): Correction['items'] {
  const measures = now.measures.flatMap((measure) => {
    const before = was.measures.find(({ indicator }) => indicator === measure.indicator)
    if (before === undefined) {
      return []
    }
    const threshold = now.smallNumberThreshold
    const changes = compareMeasure(
      presentMeasure(before, threshold, null),
      presentMeasure(measure, threshold, null),
    )
    const { indicator: id, code, title } = measure
    return changes.length === 0 ? [] : { kind: 'measure' as const, id, code, title, changes }
  })
  const milestones = now.milestones.flatMap((milestone) => {
    const before = was.milestones.find(({ id }) => id === milestone.id)
    if (before === undefined) {
      return []
    }
    const changes = compareMilestone(presentMilestone(before), presentMilestone(milestone))
    const { id, code, title } = milestone
    return changes.length === 0 ? [] : { kind: 'milestone' as const, id, code, title, changes }
  })
  return [...measures, ...milestones]
}

function compareMeasure(was: Measure, now: Measure): CorrectedValue[] {
  return changed([
    ['Figure', cellText(was.current), cellText(now.current)],
    ['Earlier figure', cellText(was.priorActual), cellText(now.priorActual)],
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

function changed(all: readonly (readonly [string, string, string])[]): CorrectedValue[] {
  return all.filter(([, was, now]) => was !== now).map(([what, was, now]) => ({ what, was, now }))
}

/** "38", "Primary 92%, Secondary 88%", "no figure". */
function cellText({ values }: Measure['current']): string {
  const texts = values.map(({ component, text }) =>
    component === null ? text : `${component} ${text}`,
  )
  return texts.length === 0 ? 'no figure' : texts.join(', ')
}

function judgementText({ judgement }: Pick<Measure, 'judgement'>): string {
  return judgement === null ? 'none' : STATUS_WORDS[judgement.status]
}
