import type { RollForward, RollForwardProposal } from '@quarterdeck/contract'
import { textNeeded, textOrNull } from '../forms/read-text.ts'
import type { Fault } from '../forms/resolver-of.ts'
import { CODE } from '../indicator/measure-values.ts'

/** A roll forward as a form holds it: everything is text, in the order of the proposal. */
export type RollValues = {
  objectives: { code: string; title: string }[]
  measures: { indicator: string; carried: boolean; code: string; objective: string }[]
  milestones: {
    id: string
    carried: boolean
    code: string
    objective: string
    dueDate: string
    dueText: string
    endedReason: string
  }[]
}

export function rollValues(proposal: RollForwardProposal): RollValues {
  return {
    objectives: proposal.objectives.map(({ code, title }) => ({ code, title })),
    measures: proposal.measures.map(({ indicator, carried, code, objective }) => ({
      indicator,
      carried,
      code,
      objective,
    })),
    milestones: proposal.milestones.map((milestone) => ({
      id: milestone.id,
      carried: milestone.carried,
      code: milestone.code,
      objective: milestone.objective,
      dueDate: milestone.dueDate ?? '',
      dueText: milestone.dueText,
      endedReason: milestone.endedReason ?? '',
    })),
  }
}

type Say = Fault<RollValues>

/** Makes the reader of the form; what is carried needs a code that nothing else bears. */
export function rollReader({ from, to }: Pick<RollForwardProposal, 'from' | 'to'>) {
  return (values: RollValues, fault: Say): RollForward => {
    checkCodes('measures', values.measures, fault)
    checkCodes('milestones', values.milestones, fault)
    return {
      from: from.id,
      to: to.id,
      objectives: values.objectives.map(({ code, title }, index) => ({
        code,
        title: textNeeded(title, `Enter a title for ${code}`, (why) =>
          fault(`objectives.${index}.title`, why),
        ),
      })),
      measures: values.measures.map((measure) => ({ ...measure, code: measure.code.trim() })),
      milestones: values.milestones.map((milestone, index) =>
        readMilestone(milestone, (why) => fault(`milestones.${index}.endedReason`, why)),
      ),
    }
  }
}

type Carried = { readonly carried: boolean; readonly code: string }

function checkCodes(kind: 'measures' | 'milestones', all: readonly Carried[], fault: Say): void {
  const first = new Map<string, number>()
  for (const [index, { carried, code }] of all.entries()) {
    const bare = code.trim()
    if (!carried) {
      continue
    }
    if (!CODE.test(bare)) {
      fault(`${kind}.${index}.code`, `“${bare}” is not a code. Write it as PED03 01.`)
    } else if (first.has(fold(bare))) {
      fault(`${kind}.${index}.code`, `${bare} stands twice. Give one of them another code.`)
    }
    first.set(fold(bare), index)
  }
}

/** Spaces and capitals make no other code: "PED03 01" and "ped0301" are one. */
function fold(code: string): string {
  return code.replaceAll(/\s/g, '').toUpperCase()
}

const SHORTEST_REASON = 3

function readMilestone(
  milestone: RollValues['milestones'][number],
  say: (why: string) => void,
): RollForward['milestones'][number] {
  const { id, carried, objective, dueDate, dueText, endedReason } = milestone
  const code = milestone.code.trim()
  const reason = carried ? null : endedReason.trim()
  if (reason !== null && reason.length < SHORTEST_REASON) {
    say(`Say why ${code} ends`)
  }
  return {
    id,
    carried,
    code,
    objective,
    dueDate: textOrNull(dueDate),
    dueText: dueText.trim(),
    endedReason: reason,
  }
}

/** What a roll forward would do, in numbers. */
export function countRoll(proposal: RollForwardProposal, values: RollValues) {
  const carried = values.measures.filter((measure) => measure.carried)
  return {
    carried: carried.length,
    dropped: values.measures.length - carried.length,
    recoded: values.measures.filter(
      (measure, index) =>
        measure.carried && measure.code.trim() !== proposal.measures[index]?.oldCode,
    ).length,
    milestonesCarried: values.milestones.filter((milestone) => milestone.carried).length,
    milestonesEnded: values.milestones.filter((milestone) => !milestone.carried).length,
  }
}
