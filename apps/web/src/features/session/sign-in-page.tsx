import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { PageTitle } from '../../ui/page-title.tsx'
import { ownPath } from './own-path.ts'
import { sessionQuery } from './queries.ts'
import { SignInForm } from './sign-in-form.tsx'
import { whyNotIn } from './why-not-in.ts'

type Props = {
  to: string | undefined
  /** Why the council's own sign-in did not let them in, a word that `whyNotIn` knows. */
  problem: string | undefined
}

/** Signs somebody in and leads them on to where they were going. */
export function SignInPage({ to, problem }: Props) {
  const router = useRouter()
  const { data } = useSuspenseQuery(sessionQuery())
  const path = ownPath(to, window.location.origin)
  const reason = whyNotIn(problem)
  const goOn = () => router.history.replace(path)
  return (
    <div className="narrow-page">
      <PageTitle title="Sign in">Sign in</PageTitle>
      {reason !== undefined && (
        <div className="error-summary" role="alert">
          <h2>There is a problem</h2>
          <p>{reason}</p>
        </div>
      )}
      {data.person !== null && (
        <p>
          You are signed in as {data.person.name}. <a href={path}>Go on</a>, or sign in as somebody
          else.
        </p>
      )}
      <div className="panel">
        {data.singleSignOn !== null && (
          <>
            <a
              className="button is-primary is-wide"
              href={`/api/sign-in/start?${new URLSearchParams({ to: path })}`}
            >
              Sign in with {data.singleSignOn.name}
            </a>
            <p className="form-or">or with a password</p>
          </>
        )}
        <SignInForm onSignedIn={goOn} />
        <p className="form-after">
          <Link to="/forgotten-password">I have forgotten my password</Link>
        </p>
      </div>
      <p className="quiet">
        Everybody can read the published scorecards without signing in. Accounts are for people of
        the council; an administrator makes them.
      </p>
    </div>
  )
}
