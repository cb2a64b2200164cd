import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { describeFault } from '../ui/describe-fault.ts'
import { Notice } from '../ui/states.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** What stands in a page's place when its figures could not be had. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const tryAgain = () => {
    reset()
    void router.invalidate()
  }
  const fault = describeFault(error)
  if (fault === 'not-found') {
    return <NotFoundPage />
  }
  return fault === 'no-connection' ? (
    <Notice title="There is no connection">
      <p>
        Quarterdeck could not be reached. Check that this device is connected to the network, then
        try again.
      </p>
      <button type="button" className="button" onClick={tryAgain}>
        Try again
      </button>
    </Notice>
  ) : (
    <Notice title="There is a problem with the service">
      <p>
        The fault is Quarterdeck’s, not yours, and no figures have been lost. Try again in a few
        minutes. If it stays, tell the performance team which page you were on.
      </p>
      <button type="button" className="button" onClick={tryAgain}>
        Try again
      </button>
      <p>
        <Link to="/">Go to the latest scorecard</Link>
      </p>
    </Notice>
  )
}
