import { getRouteApi } from '@tanstack/react-router'
import { ForgottenPasswordPage } from '../features/session/forgotten-password-page.tsx'
import { SetPasswordPage } from '../features/session/set-password-page.tsx'
import { SignInPage } from '../features/session/sign-in-page.tsx'

const route = getRouteApi('/sign-in')

export function SignInView() {
  const { to, problem } = route.useSearch()
  return <SignInPage to={to} problem={problem} />
}

export function ForgottenPasswordView() {
  return <ForgottenPasswordPage />
}

export function SetPasswordView() {
  return <SetPasswordPage />
}
