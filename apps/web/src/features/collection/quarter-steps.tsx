import type { CollectionState } from '@quarterdeck/contract'
import { QUARTER_WORDS } from './state-words.ts'

const STEPS: readonly CollectionState[] = ['open', 'review', 'published']

/** The way of a quarter to the Board, and where on it this one is; nowhere before it is opened. */
export function QuarterSteps({ state }: { state: CollectionState }) {
  const reached = STEPS.indexOf(state)
  return (
    <ol className="steps" aria-label="Where this quarter is">
      {STEPS.map((step, index) => (
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
