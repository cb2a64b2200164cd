import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { type IndicatorSearch, withView } from '../indicator-search.ts'
import { useIndicatorView } from '../indicator-view.tsx'

type Tab = { readonly tab: IndicatorSearch['tab']; readonly id: string; readonly name: string }

const CHART: Tab = { tab: undefined, id: 'trend-chart', name: 'Chart' }
const TABLE: Tab = { tab: 'table', id: 'trend-table', name: 'Table' }
const TABS = [CHART, TABLE]

/** Chart or table of the same figures; which of them is shown stands in the address. */
export function TrendTabs() {
  const { indicator, search } = useIndicatorView()
  const navigate = useNavigate()
  const list = useRef<HTMLDivElement>(null)
  const show = ({ tab, id }: Tab, replace: boolean) => {
    void navigate({
      to: '/indicators/$indicator',
      params: { indicator },
      search: withView(search, { tab }),
      resetScroll: false,
      replace,
    })
    list.current?.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus()
  }
  const moveByKey = (event: KeyboardEvent) => {
    const other = search.tab === undefined ? TABLE : CHART
    const to = { ArrowLeft: other, ArrowRight: other, Home: CHART, End: TABLE }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      show(to, true)
    }
  }
  return (
    <div ref={list} role="tablist" aria-label="The trend as" className="tabs">
      {TABS.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${tab.id}-tab`}
          aria-controls={tab.id}
          aria-selected={search.tab === tab.tab}
          tabIndex={search.tab === tab.tab ? 0 : -1}
          onClick={() => show(tab, false)}
          onKeyDown={moveByKey}
        >
          {tab.name}
        </button>
      ))}
    </div>
  )
}

/** What a tab shows. The one that is not chosen is kept for the paper, which shows both. */
export function TrendTabPanel({ of, children }: { of: 'chart' | 'table'; children: ReactNode }) {
  const { search } = useIndicatorView()
  const { tab, id } = of === 'chart' ? CHART : TABLE
  const isShown = search.tab === tab
  return (
    <div
      role="tabpanel"
      id={id}
      aria-labelledby={`${id}-tab`}
      className={isShown ? 'tab-panel' : 'tab-panel is-other'}
    >
      {children}
    </div>
  )
}
