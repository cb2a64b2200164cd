import { Link } from '@tanstack/react-router'

/** Leads to the page to sign in, and from there back to a path of ours. */
export function SignInLink({ to }: { to: string }) {
  return (
    <Link to="/sign-in" search={to.startsWith('/sign-in') ? {} : { to }}>
      Sign in
    </Link>
  )
}
