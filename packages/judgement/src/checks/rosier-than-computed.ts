import type { RagStatus } from '../words.ts'
import type { Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'

const RANK: Record<RagStatus, number | null> = { red: 1, amber: 2, green: 3, none: null }

/** Whether the officer’s judgement is better than the status that the figures come to. */
export function checkRosierThanComputed({ entered, context }: Entry): Finding[] {
  const { judgement } = entered
  const { status } = context
  const [own, computed] = [judgement, status].map((each) => (each === null ? null : RANK[each]))
  if (typeof own !== 'number' || typeof computed !== 'number' || own <= computed) return []
  return [
    finding('rosier-than-computed', {
      facts: { judgement: judgement as RagStatus, computed: status as RagStatus },
      message: `The judgement is ${judgement}, but the figures come to ${status}.`,
    }),
  ]
}
