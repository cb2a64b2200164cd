import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageTitle } from '../../ui/page-title.tsx'

/** Whose page it is, and the way back to all people. */
export function PersonHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="page-head">
      <div>
        <nav aria-label="Where this is">
          <ol className="breadcrumb">
            <li>
              <Link to="/people">People</Link>
            </li>
          </ol>
        </nav>
        <PageTitle title={title}>{title}</PageTitle>
        {children}
      </div>
    </header>
  )
}
