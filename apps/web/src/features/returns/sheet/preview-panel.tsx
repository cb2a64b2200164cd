import type { MeasureDraft, ReturnSheet } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { Direction, DirectionShape } from '../../../ui/direction.tsx'
import { focusField } from '../../../ui/form/fault-summary.tsx'
import { Status } from '../../../ui/status.tsx'
import { judgeDraft, type Preview } from './judge-draft.ts'
import { fieldId } from './list-faults.ts'

type Props = { draft: MeasureDraft; measure: NonNullable<ReturnSheet['measure']> }

/** What the rules make of the figures as they stand, worked out in the browser. */
export function PreviewPanel({ draft, measure }: Props) {
  const preview = judgeDraft(draft, measure.case)
  return (
    <section className="panel preview-panel" aria-labelledby="preview">
      <h2 id="preview">What the figures come to</h2>
      {/* Read out when the status changes, not with every key. */}
      <p role="status" className="unseen">
        {preview.isJudged && `The figures come to ${STATUS_WORDS[preview.judgement.rag.status]}.`}
      </p>
      {preview.isJudged ? <Judged preview={preview} /> : <NotYet preview={preview} />}
    </section>
  )
}

function Judged({ preview: { judgement } }: { preview: Preview & { isJudged: true } }) {
  const { rag, direction, sinceYearEnd } = judgement
  return (
    <>
      <p className="preview-status">
        <Status status={rag.status} />
      </p>
      <p>{rag.reason}</p>
      <p className="preview-status">
        <Direction status={direction.status} />
      </p>
      <p>{direction.reason}</p>
      {direction.status === 'none' && sinceYearEnd !== null && (
        <p>
          <DirectionShape status={sinceYearEnd.status} outline /> {sinceYearEnd.reason}
        </p>
      )}
    </>
  )
}

function NotYet({ preview: { faults } }: { preview: Preview & { isJudged: false } }) {
  const wrong = faults.filter(({ code }) => code !== 'blank')
  if (wrong.length === 0) {
    return <p>Enter the figures to see their status and direction.</p>
  }
  return (
    <>
      <p>There is no status while a figure cannot be read:</p>
      <ul>
        {wrong.map(({ path, message }) => (
          <li key={path}>
            <a
              href={`#${fieldId('return', path)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(fieldId('return', path))
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The computed status in one line, to stand beside the officer’s own. */
export function ComputedStatus({ draft, measure }: Props) {
  const preview = judgeDraft(draft, measure.case)
  return preview.isJudged ? (
    <p className="quiet">
      The figures come to <Status status={preview.judgement.rag.status} />. Say so only where you
      judge it otherwise.
    </p>
  ) : (
    <p className="quiet">There is no computed status yet.</p>
  )
}
