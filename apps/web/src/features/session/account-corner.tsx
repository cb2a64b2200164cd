import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { isHinted } from '../../app/is-hinted.ts'
import { SignInLink } from './sign-in-link.tsx'

const AccountMenu = lazy(() => import('./account-menu.tsx'))

/**
 * The end of the page's head: the way to sign in, or the menu of the person who is. Whether one is
 * signed in is asked only of those whose browser has the hint of it.
 */
export function AccountCorner() {
  // Read anew on every page: signing in and out both lead to another.
  const href = useLocation({ select: (location) => location.href })
  return (
    <div className="site-head-account">
      {isHinted() ? (
        <Suspense>
          <AccountMenu to={href} />
        </Suspense>
      ) : (
        <SignInLink to={href} />
      )}
    </div>
  )
}
