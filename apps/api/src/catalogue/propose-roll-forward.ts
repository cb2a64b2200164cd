import type { RollForwardProposal } from '@quarterdeck/contract'
import { DomainError } from '../errors.ts'
import type { NewestState } from '../milestones/newest-states.ts'
import { type Reading, readYears } from './catalogue-store.ts'
import { describeMeasure, gatherMeasures, type OneMeasure } from './describe-measures.ts'
import { nameYear } from './plan-year.ts'
import { type OldPlan, readOldPlan } from './read-old-plan.ts'

/**
 * What rolling a board's newest plan forward would do, to be looked through and changed: codes are
 * kept, what is done with is left out, and days that are past are blank.
 * @throws DomainError 'not-found' where the board has no plan
 */
export async function proposeRollForward(
  reading: Reading,
  { board, today }: { board: string; today: string },
): Promise<RollForwardProposal> {
  const [year] = await readYears(reading, board)
  if (year === undefined) {
    throw new DomainError('not-found', `Board ${board} has no plan to roll forward.`)
  }
  const old = await readOldPlan(reading, { board, year, today })
  return {
    from: nameYear(year),
    to: nameYear(old.newYear),
    objectives: old.objectives.map(({ code, title }) => ({ code, title })),
    measures: gatherMeasures(old.rows, today).map((one) => proposeMeasure(one, old)),
    milestones: proposeMilestones(old, today),
  }
}

function proposeMeasure(
  one: OneMeasure,
  { rows, leavers }: OldPlan,
): RollForwardProposal['measures'][number] {
  const { indicator, code, objective, title, name, owners, targetTexts } = describeMeasure(
    one,
    rows,
    new Map(),
  )
  return {
    indicator,
    carried: true,
    code,
    objective,
    name: title ?? name,
    oldCode: code,
    owners: owners.map((owner) => ({ ...owner, left: leavers.has(owner.officer) })),
    oldTargets: targetTexts,
  }
}

function proposeMilestones(
  { milestones, milestoneOwners, states, leavers }: OldPlan,
  today: string,
): RollForwardProposal['milestones'] {
  const codes = distinctCodes(milestones.map(({ code }) => code))
  const ownersOf = Map.groupBy(milestoneOwners, ({ plan }) => plan)
  return milestones.map(({ plan, id, code, objective, title, dueDate, dueText }, at) => {
    const newest = states.get(id)
    const endedReason = reasonToEnd(newest)
    return {
      id,
      carried: endedReason === null,
      code: codes[at] ?? code,
      objective,
      dueDate: dueDate !== null && dueDate > today ? dueDate : null,
      dueText: dueText ?? '',
      endedReason,
      title,
      oldCode: code,
      state: newest?.state ?? 'not-stated',
      owners: (ownersOf.get(plan) ?? []).map(({ officer, name }) => ({
        officer,
        name,
        deputy: false,
        left: leavers.has(officer),
      })),
    }
  })
}

function reasonToEnd(newest: NewestState | undefined): string | null {
  if (newest?.state === 'completed') return `Completed, as reported for ${newest.quarter}.`
  if (newest?.state === 'no-longer-progressing') {
    return `No longer progressing, as reported for ${newest.quarter}.`
  }
  return null
}

/**
 * Gives each code once. Where two milestones bear one, the second takes the next letter that is
 * free: `PED06c, PED06d, PED06d` is `PED06c, PED06d, PED06e`.
 */
function distinctCodes(codes: readonly string[]): string[] {
  const taken = new Set(codes)
  return codes.map((code, at) => {
    if (codes.indexOf(code) === at) return code
    const free = nextFree(code, taken)
    taken.add(free)
    return free
  })
}

/** The code itself where no letter after its own is free: a person has to choose one then. */
function nextFree(code: string, taken: ReadonlySet<string>): string {
  const stem = code.replace(/[a-z]$/, '')
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz').filter((letter) => stem + letter > code)
  const letter = letters.find((each) => !taken.has(stem + each))
  return letter === undefined ? code : stem + letter
}
