import { useNavigate } from '@tanstack/react-router'
import { togglePart, withView } from '../indicator-search.ts'
import { useIndicatorView } from '../indicator-view.tsx'
import { ViewLink } from '../view-link.tsx'
import type { Part } from './choose-parts.ts'

/** A running total as it was returned, or what came in each part of its year. */
export function ViewToggle() {
  const { search } = useIndicatorView()
  return (
    <nav className="toggle" aria-label="How a running total is shown">
      <ViewLink to={withView(search, { view: undefined })} current={search.view === undefined}>
        As returned
      </ViewLink>
      <ViewLink to={withView(search, { view: 'in-period' })} current={search.view === 'in-period'}>
        In each period
      </ViewLink>
    </nav>
  )
}

/** The components beside the headline, each of which may be left out. */
export function PartChoice({ parts }: { parts: readonly Part[] }) {
  const { indicator, search } = useIndicatorView()
  const navigate = useNavigate()
  const toggle = (component: string) =>
    void navigate({
      to: '/indicators/$indicator',
      params: { indicator },
      search: togglePart(search, component),
      resetScroll: false,
      replace: true,
    })
  return (
    <fieldset className="parts">
      <legend>Draw</legend>
      {parts.map(({ component, isDrawn }) => (
        <label key={component}>
          <input type="checkbox" checked={isDrawn} onChange={() => toggle(component)} />
          {component}
        </label>
      ))}
    </fieldset>
  )
}
