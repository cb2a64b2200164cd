import { type ComponentProps, lazy, Suspense } from 'react'
import { isHinted } from '../app/is-hinted.ts'
import type { FollowButton } from '../features/follows/follow-button.tsx'
import { loadQuestions } from './questions.tsx'

const Button = lazy(async () => {
  const { FollowButton } = await loadQuestions()
  return { default: FollowButton }
})

/** The way to follow a measure: loaded only where somebody may be signed in. */
export function MeasureFollow(props: ComponentProps<typeof FollowButton>) {
  return isHinted() ? (
    <Suspense>
      <Button {...props} />
    </Suspense>
  ) : null
}
