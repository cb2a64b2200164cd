import { Link } from '@tanstack/react-router'
import { useScorecardView } from './scorecard-view.tsx'

/** From a code to the sentence in the key that explains it. */
export function RuleLink({ code }: { code: string }) {
  const { board } = useScorecardView()
  return (
    <Link to="/key" search={{ board }} hash={`code-${code}`}>
      Rule {code}
    </Link>
  )
}
