import { Link } from '@tanstack/react-router'
import { Notice } from '../ui/states.tsx'

/** An address that leads nowhere, or to a board or quarter that is not published. */
export function NotFoundPage() {
  return (
    <Notice title="Page not found">
      <p>
        There is nothing published at this address. If you typed it, check it. If you followed a
        link, the board, the quarter or the measure it leads to may not be published yet.
      </p>
      <p>
        <Link to="/">Go to the latest scorecard</Link>
      </p>
    </Notice>
  )
}
