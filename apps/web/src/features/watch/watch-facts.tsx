import { WatchKind, type WatchRow } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { toggleWord } from '../../app/read-search.ts'
import { knownKinds, type WatchSearch, withWatch } from './watch-search.ts'
import { KIND_WORDS } from './watch-words.ts'

type Props = {
  /** What every filter but the kind leaves: the kind is chosen here. */
  rows: readonly WatchRow[]
  search: WatchSearch
}

/** What is left in numbers, kind by kind. Each number leaves exactly the rows it counts. */
export function WatchFacts({ rows, search }: Props) {
  const counts = Map.groupBy(rows, ({ kind }) => kind)
  const chosen = knownKinds(search)
  const isChosen = (kind: WatchKind) => chosen.includes(kind)
  const linked = WatchKind.options.filter((kind) => counts.has(kind) || isChosen(kind))
  const none = WatchKind.options.filter((kind) => !linked.includes(kind))
  return (
    <section className="objective" aria-label="The red watch in numbers">
      <dl className="fact-list">
        {linked.length > 0 && (
          <>
            <dt>Watched</dt>
            <dd>
              {linked.map((kind) => (
                <Link
                  key={kind}
                  to="/watch"
                  search={withWatch(search, { kind: toggleWord(chosen, kind) })}
                  resetScroll={false}
                  activeOptions={{ exact: true }}
                  aria-current={isChosen(kind) ? 'true' : undefined}
                  className="fact-link"
                >
                  <b>{counts.get(kind)?.length ?? 0}</b> {KIND_WORDS[kind].counted}
                </Link>
              ))}
            </dd>
          </>
        )}
        {none.length > 0 && (
          <>
            <dt>None</dt>
            <dd className="facets fact-none">
              {none.map((kind) => (
                <span key={kind}>{KIND_WORDS[kind].counted}</span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
