import type { Measure, Milestone } from '@quarterdeck/contract'
import {
  hasNoFigure,
  hasTurnedRed,
  isDoubted,
  isProvisional,
  isRestated,
} from '@quarterdeck/wording'
import { matchText } from '../../ui/match-text.ts'
import type {
  ChangedChoice,
  DirectionChoice,
  FigureChoice,
  ScorecardFilter,
} from './scorecard-search.ts'

/**
 * The measures that a view asks for, in the order given. Within one kind of filter any word is
 * enough; every kind must agree. A measure that shows an outline arrow answers to its direction
 * since year end and to "not comparable".
 */
export function filterMeasures(measures: readonly Measure[], filter: ScorecardFilter): Measure[] {
  const saysQuery = matchText(filter.q)
  return measures.filter(
    (measure) =>
      (isUnset(filter.status) || filter.status.includes(measure.rag.status)) &&
      (isUnset(filter.direction) || filter.direction.some((choice) => goes(measure, choice))) &&
      (isUnset(filter.changed) || filter.changed.some((choice) => hasChanged(measure, choice))) &&
      (isUnset(filter.figure) || filter.figure.some((choice) => isOfKind(measure, choice))) &&
      (filter.officer === undefined || measure.officers.includes(filter.officer)) &&
      saysQuery([measure.code, measure.printedCode, measure.title, ...measure.officers]),
  )
}

/**
 * The milestones that a view asks for: by officer and by word. A colour, an arrow or a change is
 * asked of measures alone and leaves no milestone, since none has an officer's colour to ask for.
 */
export function filterMilestones(
  milestones: readonly Milestone[],
  filter: ScorecardFilter,
): Milestone[] {
  if (asksOfMeasuresAlone(filter)) {
    return []
  }
  const saysQuery = matchText(filter.q)
  return milestones.filter(
    (milestone) =>
      (filter.officer === undefined || milestone.owners.includes(filter.officer)) &&
      saysQuery([milestone.code, milestone.printedCode, milestone.title, ...milestone.owners]),
  )
}

/** Whether the view asks for something that only a measure can have. */
function asksOfMeasuresAlone(filter: ScorecardFilter): boolean {
  return ![filter.status, filter.direction, filter.changed, filter.figure].every(isUnset)
}

function goes(measure: Measure, choice: DirectionChoice): boolean {
  switch (choice) {
    case 'since-better':
      return measure.sinceYearEnd?.status === 'better'
    case 'since-same':
      return measure.sinceYearEnd?.status === 'same'
    case 'since-worse':
      return measure.sinceYearEnd?.status === 'worse'
    default:
      return measure.direction.status === choice
  }
}

function hasChanged(measure: Measure, choice: ChangedChoice): boolean {
  return choice === 'turned-red' ? hasTurnedRed(measure) : isRestated(measure)
}

function isOfKind(measure: Measure, choice: FigureChoice): boolean {
  switch (choice) {
    case 'absent':
      return hasNoFigure(measure)
    case 'provisional':
      return isProvisional(measure)
    case 'doubted':
      return isDoubted(measure)
  }
}

function isUnset(words: readonly string[] | undefined): words is undefined {
  return words === undefined || words.length === 0
}
