import type {
  CommentaryDraft,
  MeasureDraft,
  MilestoneDraft,
  ReturnSheet,
  Submission,
} from '@quarterdeck/contract'
import { definitionOf, figureText } from '@quarterdeck/judgement'
import { formatDate, MILESTONE_STATE_WORDS } from '@quarterdeck/wording'
import { Status } from '../../../ui/status.tsx'
import { AVAILABILITY_CHOICES } from '../words.ts'
import { EarlierFigures } from './earlier-figures.tsx'
import { ReadCommentary } from './read-commentary.tsx'

/** A return to be read: as it was handed in, or as its draft stands. */
export type ShownReturn = {
  readonly measure: MeasureDraft | null
  readonly milestone: MilestoneDraft | null
  readonly commentaries: readonly {
    readonly officer: { readonly id: string; readonly name: string }
    readonly content: CommentaryDraft
  }[]
  readonly findings: Submission['findings']
}

/** What was handed in, as it can be shown. */
export function shownSubmission(submission: Submission): ShownReturn {
  const { measure, milestone, commentaries, findings } = submission
  return {
    measure,
    milestone,
    findings,
    commentaries: commentaries.map(({ officer, ...content }) => ({ officer, content })),
  }
}

/** What stands in the draft, as it can be shown. */
export function shownDraft({ measure, milestone, commentaries }: ReturnSheet): ShownReturn {
  return {
    measure: measure?.draft.content ?? null,
    milestone: milestone?.draft.content ?? null,
    commentaries,
    findings: [],
  }
}

type Props = { shown: ShownReturn; sheet: ReturnSheet; title: string; id: string }

/** A return to be read, with every field that says something. */
export function SubmittedView({ shown, sheet, title, id }: Props) {
  const { measure, milestone, commentaries, findings } = shown
  return (
    <section className="panel submitted-view" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {measure !== null && sheet.measure !== null && (
        <Figures draft={measure} measure={sheet.measure} />
      )}
      {milestone !== null && <Milestone draft={milestone} />}
      {commentaries.map(({ officer, content }) => (
        <ReadCommentary
          key={officer.id}
          name={officer.name}
          content={content}
          texts={sheet.measure?.texts ?? []}
        />
      ))}
      {findings.length > 0 && (
        <>
          <h3>Checks that warned</h3>
          <ul className="findings">
            {findings.map(({ code, component, message, answer }) => (
              <li key={`${code} ${component}`}>
                {message}
                <span className="cell-more">
                  {answer === '' ? 'Not answered.' : `Answer: ${answer}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Figures({
  draft,
  measure,
}: {
  draft: MeasureDraft
  measure: NonNullable<ReturnSheet['measure']>
}) {
  const { unit } = definitionOf(measure.case.indicator, measure.case.definition)
  return (
    <>
      {draft.figures.map((figure) => (
        <div key={figure.component} className="submitted-figure">
          <h3>{figure.component ?? 'Figure'}</h3>
          <p className="submitted-value">
            {figure.availability === 'reported'
              ? sayTyped(figure.value, unit)
              : AVAILABILITY_CHOICES[figure.availability]}
            {figure.provisional && ' (provisional)'}
          </p>
          <EarlierFigures measure={measure.case} component={figure.component} />
          <Facts
            facts={[
              ['Numerator', figure.numerator],
              ['Denominator', figure.denominator],
              ['It is about', stretchOf(figure)],
              ['In doubt', figure.doubtful],
              ['Note', figure.note],
            ]}
          />
        </div>
      ))}
      {draft.restatements.map(({ component, from, to, value, why }) => (
        <p key={`${component} ${from} ${to}`}>
          Restated{component === null ? '' : `, ${component}`}, up to {formatDate(to)}:{' '}
          <b>{sayTyped(value, unit)}</b>. {why}
        </p>
      ))}
      {draft.judgement.status !== '' && (
        <p>
          The officer judges it <Status status={draft.judgement.status} />
          {draft.judgement.reason !== '' && `: ${draft.judgement.reason}`}
        </p>
      )}
    </>
  )
}

function Milestone({ draft }: { draft: MilestoneDraft }) {
  const { state, judgement, dueDate, dueText } = draft
  const day = /^\d{4}-\d\d-\d\d$/.test(dueDate) ? formatDate(dueDate) : dueDate
  return (
    <>
      <p>
        {MILESTONE_STATE_WORDS[state]}
        {judgement.status !== '' && (
          <>
            . The officer judges it <Status status={judgement.status} />
            {judgement.reason !== '' && `: ${judgement.reason}`}
          </>
        )}
      </p>
      <Facts facts={[['Now due', [day, dueText].filter((text) => text !== '').join(', ')]]} />
    </>
  )
}

function Facts({ facts }: { facts: readonly (readonly [name: string, text: string])[] }) {
  const said = facts.filter(([, text]) => text !== '')
  return said.length === 0 ? null : (
    <dl className="submitted-facts">
      {said.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="as-written">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function stretchOf({ from, to, label }: MeasureDraft['figures'][number]): string {
  if (label !== '') {
    return label
  }
  return from === '' ? '' : `${from} to ${to}`
}

/** A typed figure in its unit; one that is no number yet as it was typed. */
function sayTyped(value: string, unit: string): string {
  const typed = value.trim()
  if (typed === '') {
    return 'Nothing entered'
  }
  return /^-?\d+(\.\d+)?$/.test(typed) ? figureText(typed, unit) : typed
}
