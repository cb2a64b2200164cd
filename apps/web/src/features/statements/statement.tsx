import type { ReactNode } from 'react'
import { PageTitle } from '../../ui/page-title.tsx'

type Props = { title: string; children: ReactNode }

/** A page of text that tells readers about the pages themselves. */
export function Statement({ title, children }: Props) {
  return (
    <div className="statement">
      <PageTitle title={title}>{title}</PageTitle>
      {children}
    </div>
  )
}
