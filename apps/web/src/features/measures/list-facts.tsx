import type { IndicatorList, RagStatus } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { toggleWord } from '../../app/read-search.ts'
import { StatusShape } from '../../ui/status.tsx'
import type { Counts } from './count-indicators.ts'
import { CountLink } from './count-link.tsx'
import { STANDING_WORDS } from './describe-filter.ts'
import type { MeasuresSearch, Standing } from './measures-search.ts'

type Props = {
  list: IndicatorList
  counts: Counts
  search: MeasuresSearch
}

const STATUSES = ['red', 'amber', 'green', 'none'] as const

/** The list in numbers. Each number is a filter: it leaves exactly the rows it counts. */
export function ListFacts({ list: { years }, counts, search }: Props) {
  const [newestYear] = years
  return (
    <section className="list-facts" aria-label="The measures in numbers">
      <dl className="fact-list">
        {years.length > 1 && (
          <>
            <dt>Plan of {newestYear}</dt>
            <dd>
              <StandingCount standing="current" counts={counts} search={search} />
              <StandingCount standing="new" counts={counts} search={search} />
              <StandingCount standing="dropped" counts={counts} search={search} />
            </dd>
          </>
        )}
        <dt>Newest status</dt>
        <dd>
          {STATUSES.map((status) => (
            <StatusCount key={status} status={status} counts={counts} search={search} />
          ))}
        </dd>
      </dl>
    </section>
  )
}

type CountProps = Pick<Props, 'counts' | 'search'>

function StandingCount({ standing, counts, search }: CountProps & { standing: Standing }) {
  return (
    <CountLink
      count={counts.standing[standing]}
      to={{ ...search, standing: toggleWord(search.standing, standing) }}
      active={search.standing?.includes(standing) ?? false}
    >
      {STANDING_WORDS[standing]}
    </CountLink>
  )
}

function StatusCount({ status, counts, search }: CountProps & { status: RagStatus }) {
  return (
    <CountLink
      count={counts.status[status]}
      to={{ ...search, status: toggleWord(search.status, status) }}
      active={search.status?.includes(status) ?? false}
      shape={<StatusShape status={status} />}
    >
      {STATUS_WORDS[status].toLowerCase()}
    </CountLink>
  )
}
