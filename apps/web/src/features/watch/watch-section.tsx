import type { WatchSection } from './lay-out-watch.ts'
import { type RowProps, WatchRowOf } from './watch-row.tsx'

type Props = {
  section: WatchSection
  filtered: boolean
} & Pick<RowProps, 'boards' | 'questionsOn'>

const HEADINGS = [
  'Code',
  'Measure or milestone',
  'Status',
  'Why',
  'How long',
  'How far',
  'What is being done',
] as const

/**
 * One reason to watch: its heading with a count, what it means, its rows. The roles repeat what the
 * elements already are, because a narrow page lays rows out as cards, and some browsers then no
 * longer see a table in them.
 */
export function SectionOfWatch({ section, filtered, ...shown }: Props) {
  const { id, title, meaning, rows, of, isMixed } = section
  return (
    <section className="objective" aria-labelledby={`watch-${id}`}>
      <header className="objective-head watch-head">
        <h2 id={`watch-${id}`}>
          {title} <span className="quiet">({filtered ? `${rows.length} of ${of}` : of})</span>
        </h2>
        <p className="quiet">{meaning}</p>
      </header>
      <table className="list-table watch-table" role="table" aria-labelledby={`watch-${id}`}>
        <thead role="rowgroup">
          <tr role="row">
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <WatchRowOf
              key={`${row.kind} ${row.board} ${row.about.id} ${row.period.id} ${row.why}`}
              row={row}
              isMixed={isMixed}
              {...shown}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
