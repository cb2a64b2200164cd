import type { WatchKind, WatchRow } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { toggleWord } from '../../app/read-search.ts'
import { type WatchSearch, withWatch } from './watch-search.ts'
import { KIND_WORDS } from './watch-words.ts'

type Props = { rows: readonly WatchRow[]; search: WatchSearch }

const GROUPS = [
  { name: 'Red', kinds: ['newly-red', 'red-running'] },
  { name: 'Turning', kinds: ['turned-from-red', 'heading-for-red'] },
  { name: 'To ask about', kinds: ['overdue', 'judgement-differs', 'restated'] },
  { name: 'Milestones', kinds: ['milestone-past-due'] },
] as const satisfies readonly { name: string; kinds: readonly WatchKind[] }[]

/** The watch in numbers, whatever is filtered. Each number leaves exactly the rows it counts. */
export function WatchFacts({ rows, search }: Props) {
  return (
    <section className="objective" aria-label="The red watch in numbers">
      <dl className="fact-list watch-facts">
        {GROUPS.map(({ name, kinds }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {kinds.map((kind) => (
                <KindCount key={kind} kind={kind} rows={rows} search={search} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function KindCount({ kind, rows, search }: Props & { kind: WatchKind }) {
  const count = rows.filter((row) => row.kind === kind).length
  const active = search.kind?.includes(kind) ?? false
  const { counted } = KIND_WORDS[kind]
  if (count === 0 && !active) {
    return <span className="fact-none">none {counted}</span>
  }
  return (
    <Link
      to="/watch"
      search={withWatch(search, { kind: toggleWord(search.kind, kind) })}
      resetScroll={false}
      activeOptions={{ exact: true }}
      aria-current={active ? 'true' : undefined}
      className="fact-link"
    >
      <b>{count}</b> {counted}
    </Link>
  )
}
