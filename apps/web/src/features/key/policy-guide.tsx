import type { Policy } from '@quarterdeck/contract'
import { describePolicy } from '../../ui/describe-policy.ts'
import { KeySection } from './key-section.tsx'

/** What this board has agreed, which the rules use. */
export function PolicyGuide({ policy, engine }: { policy: Policy; engine: string }) {
  return (
    <KeySection id="policy" title="What this board has agreed">
      <ul className="sentences">
        {describePolicy(policy).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>The rules are worked out by version {engine} of Quarterdeck’s engine.</li>
      </ul>
    </KeySection>
  )
}
