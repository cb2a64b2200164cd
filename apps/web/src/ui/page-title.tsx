import type { ReactNode } from 'react'
import { claimFocus } from './awaited-heading.ts'

type Props = {
  /** The window's title, before the product's name. */
  title: string
  children: ReactNode
}

/**
 * The page's heading and the window's title together. The heading can be focused, because the
 * focus moves to it when another page opens.
 */
export function PageTitle({ title, children }: Props) {
  return (
    <>
      <title>{`${title} · Quarterdeck`}</title>
      <h1 tabIndex={-1} ref={claimFocus}>
        {children}
      </h1>
    </>
  )
}
