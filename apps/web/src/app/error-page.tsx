import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { describeFault } from '../ui/describe-fault.ts'
import { Notice } from '../ui/states.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { reachServer } from './reach-server.ts'

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
    <NoConnection />
  ) : (
    <Notice title="There is a problem with the service">
      <p>
        The fault is Quarterdeck’s, not yours, and no figures have been lost. Try again in a few
        minutes. If it stays, tell the performance team which page it was.
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

const MOMENT = 4000

/**
 * Loads the page afresh once the server can be reached: code that did not come is not asked for
 * again without that.
 */
function NoConnection() {
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    const trying = setInterval(loadOnceReached, MOMENT)
    return () => clearInterval(trying)
  }, [])
  return (
    <Notice title="There is no connection">
      <p>Quarterdeck cannot be reached. This page loads by itself once it can.</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          setAsked(true)
          loadOnceReached()
        }}
      >
        Try again
      </button>
      <p role="status">{isAsked && 'Trying …'}</p>
    </Notice>
  )
}

function loadOnceReached() {
  reachServer().then(
    () => location.reload(),
    () => {},
  )
}
