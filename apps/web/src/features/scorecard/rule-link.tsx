import { Link } from '@tanstack/react-router'
import { useScorecardView } from './scorecard-view.tsx'

/** From a sentence to the rule behind it, in the key: its code says nothing to most readers. */
export function RuleLink({ code }: { code: string }) {
  const { board } = useScorecardView()
  return (
    <Link to="/key" search={{ board }} hash={`code-${code}`}>
      The rule for this
    </Link>
  )
}
