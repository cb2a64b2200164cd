import type { WatchKind, WatchRow } from '@quarterdeck/contract'

type Words = {
  /** The heading of its section. */
  readonly title: string
  /** After a number: "8 newly red". */
  readonly counted: string
  /** What it means, in a sentence. */
  readonly meaning: string
}

/** What is said of each reason to watch something. */
export const KIND_WORDS = {
  'newly-red': {
    title: 'Newly red',
    counted: 'newly red',
    meaning: 'Red now, and not when they were rated before.',
  },
  'red-running': {
    title: 'Red for two quarters or more',
    counted: 'red for two quarters or more',
    meaning: 'Red in the last two quarters that they were rated in, or in more.',
  },
  'turned-from-red': {
    title: 'No longer red',
    counted: 'no longer red',
    meaning: 'Amber or green now, and red when they were rated before.',
  },
  'heading-for-red': {
    title: 'Heading for red',
    counted: 'heading for red',
    meaning:
      'Amber now, or green with little to spare, and a forecast or two worse quarters that point to red.',
  },
  overdue: {
    title: 'Without a figure',
    counted: 'without a figure',
    meaning: 'They had one before; now none was given, or it is overdue or to follow.',
  },
  'judgement-differs': {
    title: 'Judged otherwise by officers',
    counted: 'judged otherwise by officers',
    meaning: 'The status that the rules give is not the one that their officers give.',
  },
  restated: {
    title: 'Changed since published',
    counted: 'changed since published',
    meaning:
      'The status of a published quarter changed with the newest report’s figures or a correction.',
  },
  'milestone-past-due': {
    title: 'Milestones past due',
    counted: 'milestones past due',
    meaning:
      'Their day had come by the end of the quarter, and they are not known to be completed.',
  },
} as const satisfies Record<WatchKind, Words>

/**
 * For how long, in words: "2 quarters, since Quarter 1 2019/20". What began in the quarter itself
 * is "Since this quarter"; null where it is about no length of time.
 */
export function lengthInWords({ quarters, since, period, kind }: WatchRow): string | null {
  if (quarters === null || since === null) {
    return null
  }
  if (since.id === period.id) {
    return 'Since this quarter'
  }
  const length = quarters === 1 ? '1 quarter' : `${quarters} quarters`
  // What is red no longer was so up to the quarter before.
  return kind === 'turned-from-red'
    ? `Was red for ${length}, from ${since.label}`
    : `${length}, since ${since.label}`
}

/**
 * How far from the target, in words and whole percent: 18.4 is "18% off target", whichever side
 * is the better one; -7.3 is "7% to spare"; null where there is no distance.
 */
export function distanceInWords(distance: number | null): string | null {
  if (distance === null) {
    return null
  }
  if (distance === 0) {
    return 'On target'
  }
  const percent = Math.round(Math.abs(distance))
  const much = percent === 0 ? 'Under 1%' : `${percent}%`
  return `${much} ${distance > 0 ? 'off target' : 'to spare'}`
}
