import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, linkOptions, Navigate } from '@tanstack/react-router'
import { CollectionPage } from '../features/collection/collection-page.tsx'
import { collectionQuery } from '../features/collection/queries.ts'
import { FOLLOWERS, SignedPage } from '../features/session/index.ts'
import { OfBoard } from './of-board.tsx'

const current = getRouteApi('/collection')
const route = getRouteApi('/collection/$board/$period')

/** Leads to the quarter that is worked on, of the board in the address or the only one there is. */
export function CurrentCollectionView() {
  const { board } = current.useSearch()
  return (
    <SignedPage allow={FOLLOWERS}>
      <OfBoard
        board={board}
        linkTo={(chosen) => linkOptions({ to: '/collection', search: { board: chosen } })}
      >
        {(chosen) => <ToCurrent board={chosen} />}
      </OfBoard>
    </SignedPage>
  )
}

function ToCurrent({ board }: { board: string }) {
  const { data } = useSuspenseQuery(collectionQuery(board))
  const params = { board, period: data.period.id }
  return <Navigate to="/collection/$board/$period" params={params} replace />
}

/** The collection of the quarter in the address. */
export function CollectionView() {
  return (
    <SignedPage allow={FOLLOWERS}>
      <CollectionOf />
    </SignedPage>
  )
}

function CollectionOf() {
  const { board, period } = route.useParams()
  const search = route.useSearch()
  const { data } = useSuspenseQuery(collectionQuery(board, period))
  return <CollectionPage key={period} collection={data} search={search} />
}
