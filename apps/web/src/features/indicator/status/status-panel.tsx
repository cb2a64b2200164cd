import type { Indicator } from '@quarterdeck/contract'
import { formatPeriod, isPrinted, UNSIGNED } from '@quarterdeck/wording'
import type { ReactNode } from 'react'
import { DirectionShape } from '../../../ui/direction.tsx'
import { Judgement } from '../../../ui/judgement.tsx'
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
      </dl>
      <dl className="asides">
        <OfficersJudgement measure={measure} />
        {measure.unsigned && <Aside name="Sign-off">{UNSIGNED}.</Aside>}
        {rag.status !== 'none' && (
          <Aside name="Confidence">{CONFIDENCE_WORDS[rag.confidence]}</Aside>
        )}
        <Aside name="Before">
          <Before indicator={indicator} />
        </Aside>
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

function Aside({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const LOST = 'not recoverable from the published report'

/** What the officer printed, beside what the rules say: neither hides the other. */
/** Theirs where they gave one, else what is left of the printed report; nothing where neither is. */
function OfficersJudgement({ measure }: Pick<Indicator, 'measure'>) {
  const { judgement } = measure
  if (judgement !== null) {
    return (
      <Aside name="Officers’ judgement">
        <Judgement judgement={judgement} />
      </Aside>
    )
  }
  return isPrinted(measure) ? (
    <Aside name="Officer’s judgement">{describePrinted(measure)}</Aside>
  ) : null
}

function describePrinted({ printedProgress, printedDirection }: Indicator['measure']): string {
  if (printedProgress === null && printedDirection === null) {
    return 'Not recoverable from the published report.'
  }
  const status = printedProgress === null ? LOST : `printed as “${printedProgress}”`
  const direction = printedDirection === null ? LOST : `printed as “${printedDirection}”`
  return `Status: ${status}. Direction: ${direction}.`
}

const CONFIDENCE_WORDS = {
  high: 'High: the colour is settled, or nearly.',
  medium: 'Medium: the colour may still change.',
  low: 'Low: the colour may well change.',
} as const satisfies Record<Indicator['measure']['rag']['confidence'], string>

/** The status in the published quarter before, with the way there. */
function Before({ indicator }: { indicator: Indicator }) {
  const { search } = useIndicatorView()
  const { previous } = indicator.measure
  if (previous === null) {
    return whyNotBefore(indicator)
  }
  return (
    <>
      <Status status={previous.status} /> in{' '}
      <ViewLink to={withView(search, { period: previous.period })}>
        {formatPeriod(previous.period)}
      </ViewLink>
      .
    </>
  )
}

/** Quarters' ids compare as text: "2018-19-Q4" comes before "2019-20-Q1". */
function whyNotBefore({ places, period }: Indicator): string {
  const isEarlier = places.some((place) => place.periods.some(({ id }) => id < period.id))
  return isEarlier
    ? 'Not on the scorecard of the published quarter before this one.'
    : 'No earlier published quarter has this measure.'
}
