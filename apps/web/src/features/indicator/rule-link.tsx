import { Link } from '@tanstack/react-router'
import { useIndicatorView } from './indicator-view.tsx'

/** From a code to the sentence in the key that explains it. */
export function RuleLink({ code }: { code: string }) {
  const { board } = useIndicatorView()
  return (
    <Link to="/key" search={{ board }} hash={`code-${code}`}>
      Rule {code}
    </Link>
  )
}
