import type { ReturnSheet, Submission } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { SubmittedView, shownSubmission } from './submitted-view.tsx'

const DECISION_WORDS = {
  'signed-off': 'Signed off',
  'sent-back': 'Sent back',
  'taken-back': 'Taken back',
} as const

/** Every time the return was handed in, with what was decided, the newest first. */
export function Rounds({ sheet }: { sheet: ReturnSheet }) {
  const rounds = sheet.submissions.toReversed()
  const abandoned = sheet.abandoned.toReversed()
  if (rounds.length === 0 && abandoned.length === 0) {
    return null
  }
  return (
    <section className="panel rounds" aria-labelledby="rounds">
      <h2 id="rounds">What happened to it</h2>
      <ol>
        {rounds.map((submission) => (
          <li key={submission.number}>
            <Round submission={submission} sheet={sheet} />
          </li>
        ))}
      </ol>
      {abandoned.length > 0 && (
        <>
          <h3>For a correction that was abandoned</h3>
          <p>It counts for nothing, and is kept to be read.</p>
          <ol>
            {abandoned.map((submission) => (
              <li key={submission.number}>
                <Round submission={submission} sheet={sheet} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Round({ submission, sheet }: { submission: Submission; sheet: ReturnSheet }) {
  const { number, submittedAt, submittedBy, decisions } = submission
  const isLast = number === sheet.submissions.at(-1)?.number
  return (
    <>
      {decisions.toReversed().map(({ decision, reason, decidedAt, decidedBy }) => (
        <p key={decidedAt}>
          <b>{DECISION_WORDS[decision]}</b> by {decidedBy} on {formatInstant(decidedAt)}
          {reason !== null && `: ${reason}`}
        </p>
      ))}
      <p>
        <b>Handed in</b> by {submittedBy} on {formatInstant(submittedAt)}
      </p>
      {!isLast && (
        <details className="form-more">
          <summary>What was handed in then</summary>
          <SubmittedView
            shown={shownSubmission(submission)}
            sheet={sheet}
            title="As it was handed in then"
            id={`round-${number}`}
          />
        </details>
      )}
    </>
  )
}
