import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/states.tsx'

type Props = {
  indicator: string
  board: string | undefined
}

/** A measure that is not there, or not in the quarter that the address names. */
export function NotInQuarter({ indicator, board }: Props) {
  return (
    <Notice title="Measure not found">
      <p>
        The board has not published this measure in this quarter. It may stand in another quarter’s
        report, or under another address.
      </p>
      <p>
        <Link to="/indicators/$indicator" params={{ indicator }} search={{ board }}>
          Look for it in the newest quarter that has it
        </Link>
      </p>
      <p>
        <Link to="/measures" search={{ board }}>
          Go to the list of all measures
        </Link>
      </p>
    </Notice>
  )
}
