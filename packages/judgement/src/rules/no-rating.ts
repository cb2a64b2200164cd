import type { NoRatingCode } from '../codes.ts'
import { withArticle } from '../coverage.ts'
import { dayInWords } from '../days.ts'
import type { Reading } from '../figures.ts'
import type { Rag } from '../rag.ts'
import type { Target } from '../targets.ts'
import type { Availability, Basis, Day, Polarity } from '../words.ts'

const ABSENT: Record<Exclude<Availability, 'reported'>, { reason: string; brief: string }> = {
  'to-follow': { reason: 'The figure is to follow.', brief: 'To follow' },
  'refer-to-commentary': {
    reason: 'No figure is given; the commentary says why.',
    brief: 'Refer to commentary',
  },
  'not-applicable': {
    reason: 'The measure does not apply to this quarter.',
    brief: 'Not applicable',
  },
  'not-due': { reason: 'The next figure is not due yet.', brief: 'Not due' },
  missing: { reason: 'No figure was given for this quarter.', brief: 'No figure' },
}

/** What the report says of a target that is not there. */
const NO_TARGET = {
  'small-cohort': {
    reason: 'No target is set: so few are counted that one or two of them decide the figure.',
    brief: 'Small cohort',
  },
  'benchmarking-year': {
    reason: 'This is a benchmarking year: its figures are collected to set a target from.',
    brief: 'Benchmarking year',
  },
}

/** A rating that is not given, and why. */
export function noRating(code: NoRatingCode, reason: string, brief: string): Rag {
  return { status: 'none', code, confidence: 'low', reason, brief, numbers: {} }
}

/** The reasons of a target "none" that come before everything else; null for any other target. */
function noRatingOfTarget(target: Target | null): Rag | null {
  const reason = target?.kind === 'none' ? target.reason : null
  if (reason !== 'small-cohort' && reason !== 'benchmarking-year') return null
  return noRating(reason, NO_TARGET[reason].reason, NO_TARGET[reason].brief)
}

/**
 * Why a measure without a figure gets no colour: the reasons of a target "none", then the figure's
 * absence, then its lateness (judgement.md, "No rating", first that applies).
 * An absence without a word, or "not due", becomes overdue once the due date has passed.
 */
export function noRatingWithoutFigure(given: {
  target: Target | null
  availability: Exclude<Availability, 'reported'>
  basis: Basis
  due: Day | null
  today: Day
}): Rag {
  const withoutTarget = noRatingOfTarget(given.target)
  if (withoutTarget !== null) return withoutTarget
  const isUnexplained = given.availability === 'missing' || given.availability === 'not-due'
  const isLate = given.due !== null && given.due < given.today
  if (isUnexplained && isLate) {
    const text = `No figure has come; it was due on ${dayInWords(given.due as Day)}.`
    return noRating('overdue', text, 'Overdue')
  }
  if (given.basis === 'forecast' && given.availability === 'missing') {
    return noRating('no-forecast', 'No year-end forecast has been supplied.', 'No forecast')
  }
  const absent = ABSENT[given.availability]
  return noRating(given.availability, absent.reason, absent.brief)
}

/** Why a figure that is there gets no colour; null when it can be judged. */
export function noRatingOfFigure(given: {
  reading: Reading
  target: Target | null
  hasLimit: boolean
  polarity: Polarity
  isOverdue: boolean
}): Rag | null {
  const { reading, target } = given
  const withoutTarget = noRatingOfTarget(target)
  if (withoutTarget !== null) return withoutTarget
  if (given.isOverdue) {
    const latest = withArticle(reading.coverage.label)
    const text = `The latest result is for ${latest}. A newer one is overdue, so no colour is given.`
    return noRating('overdue', text, 'Overdue')
  }
  if (target === null || !given.hasLimit) return noTarget(target)
  if (target.disputed !== null) {
    return noRating(
      'target-disputed',
      `The target is in dispute: ${target.disputed}.`,
      'Target disputed',
    )
  }
  if (target.definition !== reading.definition) {
    const text =
      'The target was set on another definition of this measure, so the figure is not held against it.'
    return noRating('target-other-definition', text, 'Target on another definition')
  }
  if (reading.notComparable !== null) {
    const text = `The figure cannot be set beside the target: it is ${reading.notComparable}.`
    return noRating('figure-not-comparable', text, 'Not comparable with target')
  }
  if (given.polarity === 'none') {
    return noRating(
      'no-polarity',
      'Neither higher nor lower is better for this measure, so it has no colour.',
      'No better or worse',
    )
  }
  return null
}

function noTarget(target: Target | null): Rag {
  if (target?.kind === 'change') {
    const text = 'The target is a change from a figure that is not known yet.'
    return noRating('no-target', text, 'No baseline for target')
  }
  return noRating('no-target', 'No target is set for this measure.', 'No target')
}
