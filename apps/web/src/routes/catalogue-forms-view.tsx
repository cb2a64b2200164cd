import '../styles/catalogue.css'
import type { Role } from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, linkOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { IndicatorPage } from '../features/catalogue/indicator/indicator-page.tsx'
import { CatchNotYours } from '../features/catalogue/indicator/not-yours.tsx'
import { NewIndicatorPage } from '../features/catalogue/new-indicator/new-indicator-page.tsx'
import { OfficersPage } from '../features/catalogue/people/officers-page.tsx'
import { NoPlan } from '../features/catalogue/plan/no-plan.tsx'
import { PolicyPage } from '../features/catalogue/policy/policy-page.tsx'
import {
  catalogueIndicatorQuery,
  catalogueQuery,
  policiesQuery,
  rollForwardQuery,
} from '../features/catalogue/queries.ts'
import { CATALOGUE_ROLES, KEEPER_ROLES } from '../features/catalogue/roles.ts'
import { RollPage } from '../features/catalogue/roll-forward/roll-page.tsx'
import { SignedPage } from '../features/session/index.ts'
import { OfBoard } from './of-board.tsx'

const indicatorRoute = getRouteApi('/catalogue/indicators/$indicator')
const newRoute = getRouteApi('/catalogue/indicators/new')

export function CatalogueIndicatorView() {
  const { board, year } = indicatorRoute.useSearch()
  const { indicator } = indicatorRoute.useParams()
  return (
    <SignedPage allow={CATALOGUE_ROLES}>
      <OfBoard
        board={board}
        linkTo={(id) =>
          linkOptions({
            to: '/catalogue/indicators/$indicator',
            params: { indicator },
            search: { board: id, year },
          })
        }
      >
        {(id) => (
          <CatchNotYours board={id} indicator={indicator}>
            <IndicatorOf board={id} indicator={indicator} year={year} />
          </CatchNotYours>
        )}
      </OfBoard>
    </SignedPage>
  )
}

type IndicatorProps = { board: string; indicator: string; year: string | undefined }

function IndicatorOf({ board, indicator, year }: IndicatorProps) {
  const { data } = useSuspenseQuery(catalogueIndicatorQuery(board, indicator))
  const { data: plan } = useSuspenseQuery(catalogueQuery(board, undefined))
  return (
    <IndicatorPage key={`${board} ${data.id}`} board={plan.board} indicator={data} year={year} />
  )
}

export function NewIndicatorView() {
  const search = newRoute.useSearch()
  return (
    <SignedPage allow={KEEPER_ROLES}>
      <OfBoard
        board={search.board}
        linkTo={(board) =>
          linkOptions({ to: '/catalogue/indicators/new', search: { ...search, board } })
        }
      >
        {(board) => <NewIndicatorOf board={board} year={search.year} />}
      </OfBoard>
    </SignedPage>
  )
}

function NewIndicatorOf({ board, year }: { board: string; year: string | undefined }) {
  const { data } = useSuspenseQuery(catalogueQuery(board, year))
  return data.year === null ? (
    <NoPlan board={data.board} mayChange={data.mayChange} />
  ) : (
    <NewIndicatorPage plan={data} year={data.year} />
  )
}

type ToPage = '/catalogue/policy' | '/catalogue/people' | '/catalogue/roll-forward'

/** A page about the whole catalogue of a board. */
function PageOfBoard({
  to,
  allow,
  children,
}: {
  to: ToPage
  allow: readonly Role[]
  children: (board: string) => ReactNode
}) {
  const { board } = getRouteApi(to).useSearch()
  return (
    <SignedPage allow={allow}>
      <OfBoard board={board} linkTo={(id) => linkOptions({ to, search: { board: id } })}>
        {children}
      </OfBoard>
    </SignedPage>
  )
}

export function PolicyView() {
  return (
    <PageOfBoard to="/catalogue/policy" allow={CATALOGUE_ROLES}>
      {(board) => <PolicyOf board={board} />}
    </PageOfBoard>
  )
}

function PolicyOf({ board }: { board: string }) {
  const { data: history } = useSuspenseQuery(policiesQuery(board))
  const { data: plan } = useSuspenseQuery(catalogueQuery(board, undefined))
  return <PolicyPage board={plan.board} history={history} />
}

export function OfficersView() {
  return (
    <PageOfBoard to="/catalogue/people" allow={KEEPER_ROLES}>
      {(board) => <OfficersOf board={board} />}
    </PageOfBoard>
  )
}

function OfficersOf({ board }: { board: string }) {
  const { data } = useSuspenseQuery(catalogueQuery(board, undefined))
  return <OfficersPage catalogue={data} />
}

export function RollForwardView() {
  return (
    <PageOfBoard to="/catalogue/roll-forward" allow={KEEPER_ROLES}>
      {(board) => <RollForwardOf board={board} />}
    </PageOfBoard>
  )
}

function RollForwardOf({ board }: { board: string }) {
  const { data: proposal } = useSuspenseQuery(rollForwardQuery(board))
  const { data: plan } = useSuspenseQuery(catalogueQuery(board, undefined))
  return <RollPage board={plan.board} proposal={proposal} />
}
