import type { CatalogueIndicator } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTitle } from '../../../ui/page-title.tsx'
import { SavedLine } from '../saved-line.tsx'
import { useLeave } from '../take-back/use-leave.ts'
import { useSaved } from '../use-saved.ts'
import { AboutPanel } from './about-panel.tsx'
import { AddToYear } from './add-to-year.tsx'
import { DefinitionForm } from './definition-form.tsx'
import { DefinitionsPanel } from './definitions-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import { LineagePanel } from './lineage-panel.tsx'
import { MeasurePanel } from './measure-panel.tsx'

type Props = {
  board: { id: string; name: string }
  indicator: CatalogueIndicator
  /** The year whose plan it was come to from, as the address has it. */
  year: string | undefined
}

/** One indicator: what it is, its place in each year’s plan, its targets, and who changed what. */
export function IndicatorPage({ board, indicator, year }: Props) {
  const { said, saySaved } = useSaved()
  const [editing, setEditing] = useState<'indicator' | 'definition' | null>(null)
  const { id, name, mayChange, measures } = indicator
  const place = measures.find((measure) => measure.year === year) ?? measures[0]
  const leave = useLeave()
  const close = () => setEditing(null)
  const forms = { board: board.id, indicator, onCancel: close }
  return (
    <div className="catalogue">
      <header className="page-head">
        <div>
          <ol className="breadcrumb" aria-label="Where this page is">
            <li>
              <Link to="/catalogue" search={{ board: board.id, year: place?.year }}>
                Plan{place === undefined ? '' : ` of ${place.yearLabel}`}
              </Link>
            </li>
            <li>{place === undefined ? 'In no plan' : place.code}</li>
          </ol>
          <PageTitle title={`${name}, catalogue`}>{name}</PageTitle>
          <p className="page-head-dates facets">
            <span>{board.name}</span>
            <span>
              <Link
                to="/indicators/$indicator"
                params={{ indicator: id }}
                search={{ board: board.id }}
              >
                Its figures and commentary
              </Link>
            </span>
          </p>
        </div>
      </header>
      <SavedLine said={said} />
      <div className="catalogue-grid">
        <div>
          {editing === 'indicator' && (
            <section className="panel">
              <IndicatorForm
                {...forms}
                onSaved={() => saySaved('The indicator is saved.', close)}
              />
            </section>
          )}
          {editing === 'definition' && (
            <section className="panel">
              <DefinitionForm
                {...forms}
                onSaved={() => saySaved('The new definition is saved.', close)}
              />
            </section>
          )}
          {mayChange && <AddToYear board={board.id} indicator={indicator} onSaved={saySaved} />}
          {measures.map((measure) => (
            <MeasurePanel
              key={measure.year}
              board={board.id}
              indicator={indicator}
              measure={measure}
              onSaved={saySaved}
              onGone={() => leave({ board: board.id, year: measure.year })}
            />
          ))}
          <HistoryPanel history={indicator.history} />
        </div>
        <div className="catalogue-side">
          <AboutPanel
            indicator={indicator}
            onEdit={mayChange ? () => setEditing('indicator') : null}
          />
          <DefinitionsPanel
            board={board.id}
            indicator={indicator}
            onAdd={mayChange ? () => setEditing('definition') : null}
            onSaved={saySaved}
          />
          <LineagePanel measures={measures} />
        </div>
      </div>
    </div>
  )
}
