import type { InternalMeasure, InternalMilestone } from '../scorecard/internal-scorecard.ts'
import type { FrozenContent } from './frozen.ts'
import type { RoundReturn } from './standing-returns.ts'

/**
 * Sets what officers made of a measure beside what the rules did, and says of a milestone that was
 * not handed in that nobody gave a judgement.
 */
export function withJudgements(
  content: FrozenContent,
  round: readonly RoundReturn[],
): FrozenContent {
  const measures = content.scorecard.measures.map((measure): InternalMeasure => {
    const found = round.find(({ owed }) => owed.kind === 'measure' && owed.id === measure.indicator)
    const said = found?.standing?.measure?.judgement
    if (said === undefined || said.status === '') {
      return measure
    }
    const judgement = {
      status: said.status,
      reason: said.reason.trim(),
      officers: [...measure.officers],
    }
    return { ...measure, judgement }
  })
  const milestones = content.scorecard.milestones.map((milestone): InternalMilestone => {
    const isMissing = round.some(
      ({ owed, standing }) =>
        owed.kind === 'milestone' && owed.id === milestone.id && standing === null,
    )
    return isMissing ? { ...milestone, noJudgement: 'judgement-not-given' } : milestone
  })
  return { ...content, scorecard: { ...content.scorecard, measures, milestones } }
}

/**
 * Marks each measure whose figures go out without a second person's sign-off. What a correction
 * carries over keeps its mark until somebody signs it off.
 */
export function withSignOff(content: FrozenContent, round: readonly RoundReturn[]): FrozenContent {
  const measures = content.scorecard.measures.map((measure): InternalMeasure => {
    const { unsigned, ...unmarked } = measure
    const found = round.find(({ owed }) => owed.kind === 'measure' && owed.id === measure.indicator)
    const isHandedIn = unsigned === true || (found !== undefined && found.standing !== null)
    return isHandedIn && found?.isSignedOff !== true ? { ...unmarked, unsigned: true } : unmarked
  })
  return { ...content, scorecard: { ...content.scorecard, measures } }
}
