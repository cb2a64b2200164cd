import type { RagStatus, Scorecard } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import type { ReactNode } from 'react'
import { toggleWord } from '../../app/read-search.ts'
import { DirectionShape } from '../../ui/direction.tsx'
import { StatusShape } from '../../ui/status.tsx'
import type { Counts } from './count-measures.ts'
import { FactLink } from './fact-link.tsx'
import { FilterLink } from './filter-link.tsx'
import { useScorecardView } from './scorecard-view.tsx'

type Props = {
  counts: Counts
  previous: Scorecard['previousPeriod']
}

/** The quarter in numbers. Each number is a filter: it leaves exactly the rows it counts. */
export function Facts({ counts, previous }: Props) {
  return (
    <section className="facts" aria-label="The quarter in numbers">
      <ul className="tally">
        <Tile status="red" counts={counts}>
          {previous !== null && (
            <FactLink kind="changed" word="turned-red" count={counts.turnedRed}>
              turned red since {previous.label}
            </FactLink>
          )}
        </Tile>
        <Tile status="amber" counts={counts} />
        <Tile status="green" counts={counts} />
        <Tile status="none" counts={counts}>
          <FactLink kind="figure" word="absent" count={counts.absent}>
            with no figure
          </FactLink>
        </Tile>
      </ul>
      <dl className="fact-list">
        <dt>In all</dt>
        <dd>
          <span>
            <b>{counts.measures}</b> measures, <b>{counts.rated}</b> rated
          </span>
          <span>
            <b>{counts.milestones}</b> milestones
          </span>
        </dd>
        <dt>Against last year</dt>
        <dd>
          <FactLink
            kind="direction"
            word="worse"
            count={counts.direction.worse}
            shape={<DirectionShape status="worse" />}
          >
            worse
          </FactLink>
          <FactLink
            kind="direction"
            word="same"
            count={counts.direction.same}
            shape={<DirectionShape status="same" />}
          >
            the same
          </FactLink>
          <FactLink
            kind="direction"
            word="better"
            count={counts.direction.better}
            shape={<DirectionShape status="better" />}
          >
            better
          </FactLink>
          <FactLink kind="direction" word="none" count={counts.direction.none}>
            not comparable
          </FactLink>
        </dd>
        <dt>Since year end</dt>
        <dd>
          <SinceYearEnd counts={counts} />
        </dd>
        <dt>Figures</dt>
        <dd>
          <FactLink kind="figure" word="provisional" count={counts.provisional}>
            provisional
          </FactLink>
          <FactLink kind="figure" word="doubted" count={counts.doubted}>
            with a note
          </FactLink>
          <FactLink kind="changed" word="restated" count={counts.restated}>
            changed since published
          </FactLink>
        </dd>
      </dl>
    </section>
  )
}

type TileProps = { status: RagStatus; counts: Counts; children?: ReactNode }

function Tile({ status, counts, children }: TileProps) {
  const { search } = useScorecardView()
  const active = search.status?.includes(status) ?? false
  return (
    <li className="tile">
      <FilterLink
        className="tile-link"
        to={{ ...search, status: toggleWord(search.status, status) }}
        active={active}
      >
        <span className="tile-count">
          <StatusShape status={status} />
          {counts.status[status]}
        </span>{' '}
        <span className="tile-word">{STATUS_WORDS[status]}</span>
      </FilterLink>
      {children !== undefined && <span className="tile-more">{children}</span>}
    </li>
  )
}

/** Of the measures that cannot be compared with last year, those compared with its outturn. */
function SinceYearEnd({ counts: { sinceYearEnd } }: { counts: Counts }) {
  const { worse, same, better } = sinceYearEnd
  if (worse + same + better === 0) {
    return <span className="fact-none">none compared</span>
  }
  return (
    <>
      <FactLink
        kind="direction"
        word="since-worse"
        count={worse}
        shape={<DirectionShape status="worse" outline />}
      >
        worse
      </FactLink>
      <FactLink
        kind="direction"
        word="since-same"
        count={same}
        shape={<DirectionShape status="same" outline />}
      >
        the same
      </FactLink>
      <FactLink
        kind="direction"
        word="since-better"
        count={better}
        shape={<DirectionShape status="better" outline />}
      >
        better
      </FactLink>
      <span className="quiet">of those not comparable</span>
    </>
  )
}
