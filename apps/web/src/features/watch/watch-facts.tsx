import { WatchKind, type WatchRow } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { toggleWord } from '../../app/read-search.ts'
import { type WatchSearch, withWatch } from './watch-search.ts'
import { KIND_WORDS } from './watch-words.ts'

type Props = { rows: readonly WatchRow[]; search: WatchSearch }

/** The watch in numbers, whatever is filtered. Each number leaves exactly the rows it counts. */
export function WatchFacts({ rows, search }: Props) {
  const counts = Map.groupBy(rows, ({ kind }) => kind)
  const isChosen = (kind: WatchKind) => search.kind?.includes(kind) ?? false
  const linked = WatchKind.options.filter((kind) => counts.has(kind) || isChosen(kind))
  const none = WatchKind.options.filter((kind) => !linked.includes(kind))
  return (
    <section className="objective" aria-label="The red watch in numbers">
      <dl className="fact-list">
        <dt>Watched</dt>
        <dd>
          {linked.map((kind) => (
            <Link
              key={kind}
              to="/watch"
              search={withWatch(search, { kind: toggleWord(search.kind, kind) })}
              resetScroll={false}
              activeOptions={{ exact: true }}
              aria-current={isChosen(kind) ? 'true' : undefined}
              className="fact-link"
            >
              <b>{counts.get(kind)?.length ?? 0}</b> {KIND_WORDS[kind].counted}
            </Link>
          ))}
        </dd>
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
