import '../styles/catalogue.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, linkOptions } from '@tanstack/react-router'
import { PlanPage } from '../features/catalogue/plan/plan-page.tsx'
import { catalogueQuery } from '../features/catalogue/queries.ts'
import { CATALOGUE_ROLES } from '../features/catalogue/roles.ts'
import { SignedPage } from '../features/session/index.ts'
import { OfBoard } from './of-board.tsx'

const route = getRouteApi('/catalogue')

/** One year’s plan of the board in the address. */
export function CatalogueView() {
  const search = route.useSearch()
  return (
    <SignedPage allow={CATALOGUE_ROLES}>
      <OfBoard
        board={search.board}
        linkTo={(board) => linkOptions({ to: '/catalogue', search: { ...search, board } })}
      >
        {(board) => <CatalogueOf board={board} />}
      </OfBoard>
    </SignedPage>
  )
}

function CatalogueOf({ board }: { board: string }) {
  const search = route.useSearch()
  const { data } = useSuspenseQuery(catalogueQuery(board, search.year))
  return <PlanPage catalogue={data} search={search} />
}
