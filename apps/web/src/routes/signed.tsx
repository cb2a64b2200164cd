import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readTexts } from '../app/read-texts.ts'
import { Loading } from '../ui/loading.tsx'
import { rootRoute } from './root.tsx'

// The pages of people who sign in. Only what they are called is known to the first view: each
// loads its code and its figures when it is opened.

const shared = { getParentRoute: () => rootRoute, pendingComponent: Loading }

const loadDoor = () => import('./sign-in-view.tsx')

export const signInRoute = createRoute({
  ...shared,
  path: '/sign-in',
  validateSearch: readTexts('to', 'problem'),
  component: lazyRouteComponent(loadDoor, 'SignInView'),
})

export const forgottenPasswordRoute = createRoute({
  ...shared,
  path: '/forgotten-password',
  component: lazyRouteComponent(loadDoor, 'ForgottenPasswordView'),
})

export const setPasswordRoute = createRoute({
  ...shared,
  path: '/set-password',
  component: lazyRouteComponent(loadDoor, 'SetPasswordView'),
})

export const accountRoute = createRoute({
  ...shared,
  path: '/account',
  component: lazyRouteComponent(() => import('./account-view.tsx'), 'AccountView'),
})

export const peopleRoute = createRoute({
  ...shared,
  path: '/people',
  validateSearch: readTexts('q', 'role', 'state', 'person'),
  component: lazyRouteComponent(() => import('./people-view.tsx'), 'PeopleView'),
})

export const auditRoute = createRoute({
  ...shared,
  path: '/audit',
  validateSearch: readTexts('board', 'person', 'action', 'subject', 'from', 'to'),
  component: lazyRouteComponent(() => import('./audit-view.tsx'), 'AuditView'),
})
