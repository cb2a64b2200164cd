import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { readTexts } from '../app/read-texts.ts'
import { Loading } from '../ui/loading.tsx'
import { rootRoute } from './root.tsx'

/** Loads all there is of questions: the page, and the part of the pages they are about. */
export const loadQuestions = () => import('./questions-view.tsx')

/** What a board asked, for those who hold a role on it. */
export const questionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  pendingComponent: Loading,
  path: '/questions',
  validateSearch: readTexts<'board' | 'period' | 'state' | 'mine'>(),
  component: lazyPage(loadQuestions, 'QuestionsView'),
})
