import type { LinkProps } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext } from 'react'
import type { ScorecardSearch } from './scorecard-search.ts'

/** Which scorecard is shown, and how. */
export type ScorecardView = {
  readonly board: string
  readonly period: string
  readonly search: ScorecardSearch
  /** Where its measures and milestones lead, where they have no public page: in a draft. */
  readonly linkTo?: (kind: 'measure' | 'milestone', id: string) => LinkProps
}

const Context = createContext<ScorecardView | null>(null)

/** Tells everything on the page which scorecard it belongs to. */
export function ScorecardViewProvider({
  view,
  children,
}: {
  view: ScorecardView
  children: ReactNode
}) {
  return <Context value={view}>{children}</Context>
}

export function useScorecardView(): ScorecardView {
  const view = useContext(Context)
  if (view === null) {
    throw new Error('useScorecardView needs a ScorecardViewProvider above it')
  }
  return view
}
