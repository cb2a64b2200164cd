import { ApiError, accountApi } from '@quarterdeck/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../app/client.ts'
import { ErrorPage } from '../../app/error-page.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/states.tsx'
import { SetPasswordForm } from './set-password-form.tsx'

function linkQuery(token: string) {
  return queryOptions({
    queryKey: ['link', token],
    queryFn: ({ signal }) => call(accountApi.readLink, { body: { token }, signal }),
    gcTime: 0,
    // Asked once: the link works no more as soon as it is used here.
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Sets a password by the link that a person was given; its token is kept out of every log. */
export function SetPasswordPage() {
  const token = useLocation({ select: ({ hash }) => hash })
  const { data, error, refetch } = useQuery(linkQuery(token))
  const [isSet, setIsSet] = useState(false)
  if (isSet) {
    return (
      <Notice title="Your password is set">
        <p>You can sign in with it now. The link has done its work and works no more.</p>
        <p>
          <Link to="/sign-in" className="button is-primary">
            Sign in
          </Link>
        </p>
      </Notice>
    )
  }
  if (data !== undefined) {
    return <SetPasswordForm link={data} token={token} onSet={() => setIsSet(true)} />
  }
  if (error === null) {
    return <Loading />
  }
  return isRefused(error) ? (
    <NoSuchLink />
  ) : (
    <ErrorPage error={error} reset={() => void refetch()} />
  )
}

function isRefused(error: Error): boolean {
  return error instanceof ApiError && (error.status === 404 || error.status === 400)
}

function NoSuchLink() {
  return (
    <Notice title="This link does not work">
      <p>
        It may have been used already, be too old, or be cut off: each link works once and for a
        short time. If you have set your password by it, <Link to="/sign-in">sign in</Link>.
      </p>
      <p>
        If not, <Link to="/forgotten-password">ask for a new link</Link>, or ask the administrator
        who invited you to make another.
      </p>
    </Notice>
  )
}
