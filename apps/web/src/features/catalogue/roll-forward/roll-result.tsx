import type { RolledForward } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../../ui/states.tsx'
import { yearLabel } from '../words.ts'

type Props = { board: string; result: RolledForward }

/** What came of it, and where to go on. */
export function RollResult({ board, result }: Props) {
  const { year, measures, dropped, milestonesCarried, milestonesEnded, targetsToSet } = result
  return (
    <Notice title={`The plan of ${yearLabel(year)} is made`}>
      <p className="done-line">
        {countOf(measures, 'measure', 'measures')} and{' '}
        {countOf(milestonesCarried, 'milestone', 'milestones')} carried; {dropped} measures dropped,{' '}
        {milestonesEnded} milestones ended. {countOf(targetsToSet, 'target', 'targets')} to be set.
      </p>
      <ul className="board-list">
        <li>
          <Link to="/catalogue" search={{ board, year, warnings: 'no-target' }}>
            Set the targets: the measures that wait for one
          </Link>
        </li>
        <li>
          <Link to="/catalogue" search={{ board, year }}>
            The whole plan of {yearLabel(year)}
          </Link>
        </li>
        <li>
          <Link to="/catalogue/indicators/new" search={{ board, year }}>
            Add an indicator that is new in {yearLabel(year)}
          </Link>
        </li>
      </ul>
    </Notice>
  )
}
