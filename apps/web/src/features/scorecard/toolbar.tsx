import type { Measure, Scorecard } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { SearchBox } from '../../ui/search-box.tsx'
import { findOfficers } from './find-officers.ts'
import { useOpenRows } from './open-rows.tsx'
import { type ScorecardSearch, SortChoice } from './scorecard-search.ts'
import { useScorecardView } from './scorecard-view.tsx'

type Props = { scorecard: Scorecard; shown: readonly Measure[] }

/** Search, officer and order; and one button that opens or closes every explanation. */
export function Toolbar({ scorecard, shown }: Props) {
  const { board, period, search } = useScorecardView()
  const navigate = useNavigate()
  const officers = useMemo(() => findOfficers(scorecard), [scorecard])
  const { isOpen, setOpen } = useOpenRows(board, period)
  const codes = shown.map((measure) => measure.code)
  const allOpen = codes.length > 0 && codes.every(isOpen)
  const show = (view: ScorecardSearch, replace = false) =>
    void navigate({
      to: '.',
      search: view,
      resetScroll: false,
      replace,
    })
  return (
    <div className="toolbar" role="search" aria-label="Find measures">
      <SearchBox q={search.q} onSearch={(q) => show({ ...search, q }, true)} />
      <label className="field">
        <span>Officer</span>
        <select
          value={search.officer ?? ''}
          onChange={(event) => show({ ...search, officer: event.target.value })}
        >
          <option value="">Everyone</option>
          {withChosen(officers, search.officer).map((officer) => (
            <option key={officer}>{officer}</option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Order</span>
        <select
          value={search.sort ?? ''}
          onChange={(event) =>
            show({ ...search, sort: SortChoice.safeParse(event.target.value).data })
          }
        >
          <option value="">As in the plan</option>
          <option value="status">Red first</option>
          <option value="direction">Worse first</option>
          <option value="code">Code</option>
        </select>
      </label>
      <button
        type="button"
        className="button toolbar-explain"
        disabled={codes.length === 0}
        onClick={() => setOpen(codes, !allOpen)}
      >
        {allOpen ? 'Close every explanation' : 'Explain every row'}
      </button>
    </div>
  )
}

/** An officer named in a link may answer for nothing in this quarter; the choice still shows. */
function withChosen(officers: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || officers.includes(chosen) ? officers : [...officers, chosen]
}
