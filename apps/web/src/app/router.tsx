import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { boardRoute } from '../routes/board.tsx'
import {
  catalogueIndicatorRoute,
  catalogueRoute,
  newIndicatorRoute,
  officersRoute,
  policyRoute,
  rollForwardRoute,
} from '../routes/catalogue.tsx'
import { collectionRoute, currentCollectionRoute } from '../routes/collection.tsx'
import { correctionsRoute } from '../routes/corrections.tsx'
import { homeRoute } from '../routes/home.tsx'
import { indicatorRoute } from '../routes/indicator.tsx'
import { keyRoute } from '../routes/key.tsx'
import { measuresRoute } from '../routes/measures.tsx'
import { milestoneRoute } from '../routes/milestone.tsx'
import { draftRoute, publishRoute } from '../routes/publish.tsx'
import { questionsRoute } from '../routes/questions.tsx'
import { rootRoute } from '../routes/root.tsx'
import { scorecardRoute } from '../routes/scorecard.tsx'
import {
  accountRoute,
  auditRoute,
  forgottenPasswordRoute,
  peopleRoute,
  returnRoute,
  returnsRoute,
  setPasswordRoute,
  signInRoute,
} from '../routes/signed.tsx'
import { accessibilityRoute, contactRoute, privacyRoute } from '../routes/statements.tsx'
import { watchRoute } from '../routes/watch.tsx'
import { ErrorPage } from './error-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { parseSearchText, stringifySearch } from './search-text.ts'

const routeTree = rootRoute.addChildren([
  homeRoute,
  boardRoute,
  scorecardRoute,
  watchRoute,
  measuresRoute,
  indicatorRoute,
  milestoneRoute,
  keyRoute,
  accessibilityRoute,
  privacyRoute,
  contactRoute,
  signInRoute,
  forgottenPasswordRoute,
  setPasswordRoute,
  accountRoute,
  peopleRoute,
  auditRoute,
  catalogueRoute,
  catalogueIndicatorRoute,
  newIndicatorRoute,
  policyRoute,
  officersRoute,
  rollForwardRoute,
  questionsRoute,
  currentCollectionRoute,
  collectionRoute,
  correctionsRoute,
  publishRoute,
  draftRoute,
  returnsRoute,
  returnRoute,
])

/** The pages and how they are reached. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    parseSearch: parseSearchText,
    stringifySearch,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    // The query cache decides what is fresh, so the router asks it every time.
    defaultPreloadStaleTime: 0,
    // A page that comes quickly replaces the old one at once, without a skeleton in between.
    defaultPendingMs: 200,
    defaultPendingMinMs: 300,
    // What a page does not know in its address (a newsletter's mark, a mistyped filter) is dropped:
    // otherwise it would stand beside the checked words, unchecked.
    search: { strict: true },
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
