import { type ComponentProps, lazy, Suspense } from 'react'
import { isHinted } from '../app/is-hinted.ts'
import type { QuestionsSection } from '../features/questions/questions-section.tsx'
import { loadQuestions } from './questions.tsx'

const Section = lazy(async () => {
  const { QuestionsSection } = await loadQuestions()
  return { default: QuestionsSection }
})

/** What the Board asked of what a page shows: loaded only where somebody may be signed in. */
export function BoardQuestions(props: ComponentProps<typeof QuestionsSection>) {
  return isHinted() ? (
    <Suspense>
      <Section {...props} />
    </Suspense>
  ) : null
}
