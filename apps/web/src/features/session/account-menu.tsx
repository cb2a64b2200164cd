import '../../styles/account-menu.css'
import { accountApi, type Person } from '@quarterdeck/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { call } from '../../app/client.ts'
import { forgetHint } from './forget-hint.ts'
import { rememberPerson, sessionQuery } from './queries.ts'
import { needsSignIn } from './save-signed.ts'
import { SignInLink } from './sign-in-link.tsx'
import { SignedNav } from './signed-nav.tsx'

/** The pages and the menu of who is signed in; the way to sign in where the session has ended. */
export default function AccountMenu({ to }: { to: string }) {
  const { data } = useQuery(sessionQuery())
  if (data === undefined) {
    return null
  }
  if (data.person === null) {
    forgetHint()
    return <SignInLink to={to} />
  }
  return (
    <>
      <SignedNav person={data.person} />
      <Menu person={data.person} />
    </>
  )
}

function Menu({ person }: { person: Person }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  const closeWhenLeft = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      close()
    }
  }
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      close()
      menu.current?.querySelector('summary')?.focus()
    }
  }
  return (
    <details ref={menu} className="account-menu" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary>
        <span className="unseen">Account of </span>
        <span className="account-menu-name">{person.name}</span>
      </summary>
      <ul>
        <li>
          <Link to="/account" onClick={close}>
            My account
          </Link>
        </li>
        <li>
          <SignOut />
        </li>
      </ul>
    </details>
  )
}

function SignOut() {
  const router = useRouter()
  const queryClient = useQueryClient()
  const [hasFailed, setHasFailed] = useState(false)
  const signOut = async () => {
    try {
      await call(accountApi.signOut, {})
    } catch (error) {
      if (!needsSignIn(error)) {
        setHasFailed(true)
        return
      }
    }
    forgetHint()
    await router.navigate({ to: '/' })
    rememberPerson(queryClient, null)
  }
  return (
    <>
      <button type="button" onClick={() => void signOut()}>
        Sign out
      </button>
      {hasFailed && <p role="alert">You are still signed in. Try again.</p>}
    </>
  )
}
