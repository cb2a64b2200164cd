import { type ComponentType, lazy } from 'react'
import type { InteractiveTrendProps } from './interactive-trend.tsx'

/** The chart that answers to pointer and keyboard. Where it cannot be had, nothing stands here. */
export const LazyInteractiveTrend = lazy<ComponentType<InteractiveTrendProps>>(() =>
  import('./interactive-trend.tsx').then(
    ({ InteractiveTrend }) => ({ default: InteractiveTrend }),
    () => ({ default: Nothing }),
  ),
)

function Nothing() {
  return null
}
