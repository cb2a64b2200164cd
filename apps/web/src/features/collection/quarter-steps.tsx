import type { CollectionState } from '@quarterdeck/contract'
import { QUARTER_WORDS } from './state-words.ts'

const STEPS: readonly CollectionState[] = ['open', 'review', 'published']
/** A quarter can be corrected once it is published, and never has to be. */
const STEPS_CORRECTING: readonly CollectionState[] = [...STEPS, 'correcting']

/** The way of a quarter to the Board, and where on it this one is; nowhere before it is opened. */
export function QuarterSteps({ state }: { state: CollectionState }) {
  const steps = state === 'correcting' ? STEPS_CORRECTING : STEPS
  const reached = steps.indexOf(state)
  return (
    <ol className="steps" aria-label="Where this quarter is">
      {steps.map((step, index) => (
        <li key={step} aria-current={step === state ? 'step' : undefined}>
          <span>
            {QUARTER_WORDS[step]}
            {index < reached && <span className="unseen"> (past)</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
