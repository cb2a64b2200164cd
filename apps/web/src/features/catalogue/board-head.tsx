import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageTitle } from '../../ui/page-title.tsx'

type Props = {
  board: { readonly id: string; readonly name: string }
  title: string
  /** One line about what the page is for. */
  children: ReactNode
}

/** The head of a page about a board’s catalogue, with the way back to the plan. */
export function BoardHead({ board, title, children }: Props) {
  return (
    <header className="page-head">
      <div>
        <ol className="breadcrumb" aria-label="Where this page is">
          <li>
            <Link to="/catalogue" search={{ board: board.id }}>
              Catalogue
            </Link>
          </li>
          <li>{board.name}</li>
        </ol>
        <PageTitle title={`${title}, ${board.name}`}>{title}</PageTitle>
        <p className="page-head-dates">{children}</p>
      </div>
    </header>
  )
}
