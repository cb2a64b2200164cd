import type { RollForward } from '@quarterdeck/contract'
import type { FieldFault } from '../errors.ts'
import { foldCode } from './check-place.ts'
import { blankFaults, faultAt } from './field-faults.ts'
import type { OldPlan } from './read-old-plan.ts'

/** Texts without the space around them. */
export function tidyRollForward(plan: RollForward): RollForward {
  return {
    ...plan,
    objectives: plan.objectives.map(({ code, title }) => ({
      code: code.trim(),
      title: title.trim(),
    })),
    measures: plan.measures.map((each) => ({ ...each, code: each.code.trim() })),
    milestones: plan.milestones.map((each) => ({
      ...each,
      code: each.code.trim(),
      dueText: each.dueText.trim(),
      endedReason: each.endedReason?.trim() || null,
    })),
  }
}

/**
 * What cannot be kept of a new plan: each indicator and milestone of the old one must be in it
 * once, whether it is carried or not, under codes and objectives that hold together.
 */
export function rollForwardFaults(plan: RollForward, old: OldPlan): FieldFault[] {
  return [
    ...objectiveFaults(plan),
    ...membershipFaults('measures', 'indicator', {
      named: plan.measures.map(({ indicator }) => indicator),
      held: old.rows.measures.map(({ indicator }) => indicator),
    }),
    ...placeFaults('measures', plan.measures, plan),
    ...membershipFaults('milestones', 'id', {
      named: plan.milestones.map(({ id }) => id),
      held: old.milestones.map(({ id }) => id),
    }),
    ...placeFaults('milestones', plan.milestones, plan),
    ...reasonFaults(plan),
  ]
}

type List = 'measures' | 'milestones'

function objectiveFaults({ objectives }: RollForward): FieldFault[] {
  return [
    ...objectives.flatMap(({ title }, at) => blankFaults(`objectives/${at}/title`, title)),
    ...doubles(objectives.map(({ code }) => code)).map((at) =>
      faultAt(`objectives/${at}/code`, 'Another objective has this code', 'taken'),
    ),
  ]
}

function membershipFaults(
  list: List,
  field: string,
  { named, held }: { named: readonly string[]; held: readonly string[] },
): FieldFault[] {
  const missing = held.filter((id) => !named.includes(id))
  const unknown = named.flatMap((id, at) => (held.includes(id) ? [] : [at]))
  return [
    ...missing.map((id) =>
      faultAt(list, `Say of ${id} whether it is carried into the new year`, 'missing'),
    ),
    ...unknown.map((at) =>
      faultAt(`${list}/${at}/${field}`, 'The old plan does not have this', 'unknown'),
    ),
    ...doubles(named).map((at) =>
      faultAt(`${list}/${at}/${field}`, 'This is named twice', 'twice'),
    ),
  ]
}

type Placed = { readonly carried: boolean; readonly code: string; readonly objective: string }

/** Of what is not carried, the place does not matter. */
function placeFaults(list: List, all: readonly Placed[], plan: RollForward): FieldFault[] {
  const objectives = new Set(plan.objectives.map(({ code }) => code))
  const adrift = all.flatMap(({ carried, objective }, at) =>
    carried && !objectives.has(objective) ? [at] : [],
  )
  const codes = all.map(({ carried, code }, at) => (carried ? foldCode(code) : `not carried ${at}`))
  return [
    ...doubles(codes).map((at) =>
      faultAt(`${list}/${at}/code`, `Another one of the new year has ${all[at]?.code}`, 'taken'),
    ),
    ...adrift.map((at) =>
      faultAt(`${list}/${at}/objective`, 'Choose an objective of the new year', 'unknown'),
    ),
  ]
}

function reasonFaults({ milestones }: RollForward): FieldFault[] {
  return milestones.flatMap(({ carried, endedReason }, at) =>
    carried || endedReason !== null
      ? []
      : [faultAt(`milestones/${at}/endedReason`, 'Say why it is not carried', 'missing')],
  )
}

/** Where in a list something stands that it has already: the second of two, and the third. */
function doubles(values: readonly string[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []))
}
