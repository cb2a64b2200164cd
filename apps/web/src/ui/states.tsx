import type { ReactNode } from 'react'
import { PageTitle } from './page-title.tsx'

type Props = {
  title: string
  children: ReactNode
}

/** A page that has nothing to show: what happened, and what to do next. */
export function Notice({ title, children }: Props) {
  return (
    <div className="notice">
      <PageTitle title={title}>{title}</PageTitle>
      {children}
    </div>
  )
}
