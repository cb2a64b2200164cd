import type { Measure } from '@quarterdeck/contract'
import {
  formatPeriod,
  isPrinted,
  listNotes,
  POLARITY_WORDS,
  STATUS_WORDS,
} from '@quarterdeck/wording'
import { DirectionShape } from '../../ui/direction.tsx'
import { Status } from '../../ui/status.tsx'
import { JudgementLine } from './judgement-line.tsx'
import { RuleLink } from './rule-link.tsx'

/** Why a measure stands as it does: the colour, the arrow, and what is to be known of the figures. */
export function MeasureExplanation({ measure }: { measure: Measure }) {
  return (
    <div className="explanation">
      <Progress measure={measure} />
      <DirectionOfTravel measure={measure} />
      <Notes measure={measure} />
    </div>
  )
}

function Progress({ measure }: { measure: Measure }) {
  const { rag, judgement, previous, printedProgress } = measure
  return (
    <div>
      <h3>Progress</h3>
      <p>
        <Status status={rag.status} />: {rag.reason}
      </p>
      {rag.status !== 'none' && <p>Confidence: {rag.confidence}.</p>}
      {previous !== null && (
        <p>
          In {formatPeriod(previous.period)}: {STATUS_WORDS[previous.status].toLowerCase()}.
        </p>
      )}
      <JudgementLine judgement={judgement} />
      {isPrinted(measure) && (
        <p className="quiet">
          Officer’s judgement:{' '}
          {printedProgress === null
            ? 'not recoverable from the published report.'
            : `the report printed “${printedProgress}”.`}
        </p>
      )}
      <p>
        <RuleLink code={rag.code} />
      </p>
    </div>
  )
}

function DirectionOfTravel({ measure }: { measure: Measure }) {
  const { direction, sinceYearEnd, printedDirection } = measure
  return (
    <div>
      <h3>Direction of travel</h3>
      <p>
        <DirectionShape status={direction.status} />
        {direction.reason}
      </p>
      {isPrinted(measure) && (
        <p className="quiet">
          In the published report:{' '}
          {printedDirection === null ? 'not recoverable.' : `“${printedDirection}”.`}
        </p>
      )}
      <p>
        <RuleLink code={direction.code} />
      </p>
      {sinceYearEnd !== null && (
        <>
          <p>
            <DirectionShape status={sinceYearEnd.status} outline />
            {sinceYearEnd.reason}
          </p>
          <p>
            <RuleLink code={sinceYearEnd.code} />
          </p>
        </>
      )}
    </div>
  )
}

function Notes({ measure }: { measure: Measure }) {
  const notes = listNotes(measure)
  return (
    <div>
      <h3>The figures</h3>
      <ul>
        <li>{POLARITY_WORDS[measure.polarity]}</li>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}
