import '../styles/list-table.css'
import '../styles/watch.css'
import '../styles/heat-map.css'
import type { Watch } from '@quarterdeck/contract'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ComponentProps, lazy, Suspense } from 'react'
import { isHinted } from '../app/is-hinted.ts'
import type { OpenQuestions } from '../features/questions/open-questions.tsx'
import { HeatMapView } from '../features/watch/heat-map.tsx'
import { heatMapQuery, watchQuery } from '../features/watch/queries.ts'
import { WatchList } from '../features/watch/watch-list.tsx'
import { WatchPage } from '../features/watch/watch-page.tsx'
import { readWatchSearch, type WatchSearch } from '../features/watch/watch-search.ts'
import { loadQuestions } from './questions.tsx'

const route = getRouteApi('/watch')

const Questions = lazy(async () => {
  const { OpenQuestions } = await loadQuestions()
  return { default: OpenQuestions }
})

/** What is red across all boards, as a list or as a heat map. */
export function WatchView() {
  const search = readWatchSearch(route.useSearch())
  const { data } = useSuspenseQuery(watchQuery())
  return (
    <WatchPage watch={data} search={search}>
      {search.view === 'heat-map' ? (
        <Suspense fallback={<p role="status">Loading the heat map…</p>}>
          <HeatMapOf watch={data} search={search} />
        </Suspense>
      ) : (
        <WatchList
          watch={data}
          search={search}
          questionsOn={({ board, about }) => <QuestionsOn board={board} about={about} />}
        />
      )}
    </WatchPage>
  )
}

function HeatMapOf(props: { watch: Watch; search: WatchSearch }) {
  const { data } = useSuspenseQuery(heatMapQuery())
  return <HeatMapView map={data} {...props} />
}

/** Loaded only where somebody may be signed in. */
function QuestionsOn(props: ComponentProps<typeof OpenQuestions>) {
  return isHinted() ? (
    <Suspense>
      <Questions {...props} />
    </Suspense>
  ) : null
}
