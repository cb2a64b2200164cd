import type { CollectedReturn, MeasureDraft } from '@quarterdeck/contract'
import { definitionOf, figureText, type MeasureCase } from '@quarterdeck/judgement'
import { ABSENCE_WORDS, MILESTONE_STATE_WORDS } from '@quarterdeck/wording'
import type { GatheredReturn } from '../returns/gather-returns.ts'
import type { OpenQuarter } from '../returns/open-quarter.ts'
import { readCases } from '../returns/read-cases.ts'
import { statusOf } from '../returns/status-of.ts'
import { submittedContent } from '../returns/submitted.ts'
import type { Reading } from '../store/db.ts'

type HandedIn = CollectedReturn['handedIn']

const NONE: ReadonlyMap<string, MeasureCase> = new Map()

/**
 * What waits for sign-off, in short, so that what is red is seen before it is opened: "38", red.
 * @returns a sum-up of each return that waits; null of the others
 */
export async function sumUpWaiting(
  reading: Reading,
  { board, period, due }: OpenQuarter,
  returns: readonly GatheredReturn[],
  today: string,
): Promise<(found: GatheredReturn) => HandedIn> {
  const isWaiting = returns.some(({ state }) => state === 'submitted')
  const worked = { board, period: period.id, due }
  const cases = isWaiting ? await readCases(reading, worked, today) : NONE
  return ({ state, owed, submissions }) => {
    const last = submissions.at(-1)
    if (state !== 'submitted' || last === undefined) {
      return null
    }
    const { measure, milestone } = submittedContent(last)
    const given = cases.get(owed.id)
    if (measure !== null && given !== undefined) {
      return sumUpMeasure(measure, given)
    }
    const text = MILESTONE_STATE_WORDS[milestone?.state ?? 'not-stated']
    return { status: null, figures: [{ component: null, text }] }
  }
}

function sumUpMeasure(draft: MeasureDraft, given: MeasureCase): HandedIn {
  const { unit } = definitionOf(given.indicator, given.definition)
  return {
    status: statusOf(draft, given),
    figures: draft.figures.map(({ component, availability, value }) => ({
      component,
      text:
        availability === 'reported' ? figureText(value.trim(), unit) : ABSENCE_WORDS[availability],
    })),
  }
}
