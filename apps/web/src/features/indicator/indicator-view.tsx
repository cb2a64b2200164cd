import { createContext, type ReactNode, useContext } from 'react'
import type { IndicatorSearch } from './indicator-search.ts'

/** Which indicator is shown, at which quarter, and how. */
export type IndicatorView = {
  readonly board: string
  readonly indicator: string
  /** The quarter shown, whether or not the address names it. */
  readonly period: string
  readonly search: IndicatorSearch
}

const Context = createContext<IndicatorView | null>(null)

/** Tells everything on the page which indicator it belongs to. */
export function IndicatorViewProvider({
  view,
  children,
}: {
  view: IndicatorView
  children: ReactNode
}) {
  return <Context value={view}>{children}</Context>
}

export function useIndicatorView(): IndicatorView {
  const view = useContext(Context)
  if (view === null) {
    throw new Error('useIndicatorView needs an IndicatorViewProvider above it')
  }
  return view
}
