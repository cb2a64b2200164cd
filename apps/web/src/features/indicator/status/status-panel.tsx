import type { Indicator } from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import { DirectionShape } from '../../../ui/direction.tsx'
import { formatPeriod } from '../../../ui/format-date.ts'
import { Status } from '../../../ui/status.tsx'
import { withView } from '../indicator-search.ts'
import { useIndicatorView } from '../indicator-view.tsx'
import { ViewLink } from '../view-link.tsx'
import { Figures } from './figures.tsx'
import { DirectionWorkings, SinceYearEndWorkings, StatusWorkings } from './workings.tsx'

/** Where the measure stands and why: colour, arrow, the officer’s judgement, each with its rule. */
export function StatusPanel({ indicator }: { indicator: Indicator }) {
  const { measure } = indicator
  const { rag, direction, sinceYearEnd } = measure
  return (
    <section className={`panel status-panel is-${rag.status}`} aria-labelledby="status">
      <h2 id="status" className="status-headline">
        <Status status={rag.status} />{' '}
        <span className="status-brief">
          <span className="unseen">: </span>
          {rag.brief}
        </span>
      </h2>
      <Figures measure={measure} year={indicator.period.year} />
      <dl className="findings">
        <Finding name="Status">
          <p>{rag.reason}</p>
          <StatusWas indicator={indicator} />
          <StatusWorkings indicator={indicator} />
        </Finding>
        <Finding name="Direction of travel">
          <p>
            <DirectionShape status={direction.status} />
            {direction.reason}
          </p>
          <DirectionWorkings indicator={indicator} />
        </Finding>
        {sinceYearEnd !== null && (
          <Finding name="Since year end">
            <p>
              <DirectionShape status={sinceYearEnd.status} outline />
              {sinceYearEnd.reason}
            </p>
            <SinceYearEndWorkings indicator={indicator} />
          </Finding>
        )}
        <Judgement indicator={indicator} />
        <Confidence indicator={indicator} />
        <Before indicator={indicator} />
      </dl>
    </section>
  )
}

function Finding({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="finding">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** With the latest figures a status may be another than the one that the Board was given. */
function StatusWas({ indicator: { measure } }: { indicator: Indicator }) {
  const was = measure.restated?.statusWas ?? null
  return was === null || was === measure.rag.status ? null : (
    <p className="changed">
      Published as <Status status={was} />.
    </p>
  )
}

/** What the officer printed, beside what the rules say: neither hides the other. */
function Judgement({ indicator: { measure } }: { indicator: Indicator }) {
  return (
    <Finding name="Officer’s judgement">
      <p>{describePrinted(measure)}</p>
    </Finding>
  )
}

const LOST = 'not recoverable from the published report'

function describePrinted({ printedProgress, printedDirection }: Indicator['measure']): string {
  if (printedProgress === null && printedDirection === null) {
    return 'Not recoverable from the published report.'
  }
  const status = printedProgress === null ? LOST : `printed as “${printedProgress}”`
  const direction = printedDirection === null ? LOST : `printed as “${printedDirection}”`
  return `Status: ${status}. Direction: ${direction}.`
}

function Confidence({ indicator: { measure } }: { indicator: Indicator }) {
  return measure.rag.status === 'none' ? null : (
    <Finding name="Confidence">
      <p>{CONFIDENCE_WORDS[measure.rag.confidence]}</p>
    </Finding>
  )
}

const CONFIDENCE_WORDS = {
  high: 'High: the colour is settled, or nearly.',
  medium: 'Medium: the colour may still change.',
  low: 'Low: the colour may well change.',
} as const satisfies Record<Indicator['measure']['rag']['confidence'], string>

function Before({ indicator: { measure } }: { indicator: Indicator }) {
  const { search } = useIndicatorView()
  const { previous } = measure
  return (
    <Finding name="Before">
      {previous === null ? (
        <p>Not on the scorecard of the published quarter before this one.</p>
      ) : (
        <p>
          <Status status={previous.status} /> in{' '}
          <ViewLink to={withView(search, { period: previous.period })}>
            {formatPeriod(previous.period)}
          </ViewLink>
          .
        </p>
      )}
    </Finding>
  )
}
