import type {
  Commentary,
  MilestoneHistory,
  MilestonePlace,
  MilestoneUpdate,
  NoJudgement,
} from '@quarterdeck/contract'
import { formatDate, MILESTONE_STATE_WORDS } from '@quarterdeck/wording'
import { Link, linkOptions } from '@tanstack/react-router'
import { CommentaryText } from '../../ui/commentary-text.tsx'
import { CorrectedLines } from '../../ui/corrected-lines.tsx'
import { Judgement } from '../../ui/judgement.tsx'
import { Status } from '../../ui/status.tsx'
import { explainNoProposal } from './explain-no-proposal.ts'

/** What each published quarter said of the milestone, newest first. */
export function ReportsPanel({ milestone }: { milestone: MilestoneHistory }) {
  const { board, updates, places } = milestone
  return (
    <section className="panel" aria-labelledby="reports">
      <h2 id="reports">What each report said</h2>
      {updates.map((update) => (
        <Report key={update.period.id} update={update} board={board.id} places={places} />
      ))}
    </section>
  )
}

type Props = { update: MilestoneUpdate; board: string; places: readonly MilestonePlace[] }

function Report({ update, board, places }: Props) {
  const { period, date, state, note, commentary, corrections } = update
  const linkTo = ({ kind, id }: Commentary['sharedWith'][number]) =>
    kind === 'measure'
      ? linkOptions({
          to: '/indicators/$indicator',
          params: { indicator: id },
          search: { board, period: period.id },
        })
      : linkOptions({ to: '/milestones/$milestone', params: { milestone: id }, search: { board } })
  return (
    <article className="milestone-report" aria-labelledby={`report-${period.id}`}>
      <header>
        <h3 id={`report-${period.id}`}>
          <Link to="/boards/$board/$period" params={{ board, period: period.id }}>
            {period.label}
          </Link>
        </h3>
        <p className="quiet">Published {formatDate(date)}</p>
      </header>
      <CorrectedLines board={board} period={period.id} corrections={corrections} />
      <dl>
        <div>
          <dt>State</dt>
          <dd>
            {MILESTONE_STATE_WORDS[state]}.
            {/* Where there is commentary, the note only repeats what of it settled the state. */}
            {note !== null && commentary.length === 0 && ` ${note}`}
          </dd>
        </div>
        <Judgements update={update} board={board} places={places} />
      </dl>
      {commentary.map((each) => (
        <CommentaryText key={each.id} commentary={each} linkTo={linkTo} />
      ))}
      {commentary.length === 0 && (
        <p className="quiet">The report has no commentary on this milestone.</p>
      )}
    </article>
  )
}

/** The officer’s judgement beside the system’s proposal, which is never taken for it. */
function Judgements({ update, board, places }: Props) {
  const { printedProgress, proposal, judgement, noJudgement } = update
  return (
    <>
      <div>
        <dt>Officers’ judgement</dt>
        <dd>
          {judgement !== null && <Judgement judgement={judgement} />}
          {noJudgement === null ? (
            describePrinted(printedProgress)
          ) : (
            <>
              <Status status="none" />. {NO_JUDGEMENT_SENTENCES[noJudgement]}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Proposed by the system</dt>
        <dd>
          {proposal === null ? (
            `${explainNoProposal(update, places)}.`
          ) : (
            <>
              <Status status={proposal.status} />. {proposal.reason}{' '}
              <Link to="/key" search={{ board }} hash={`code-${proposal.code}`}>
                The rule for this
              </Link>
            </>
          )}
        </dd>
      </div>
    </>
  )
}

const NO_JUDGEMENT_SENTENCES = {
  'judgement-lost': 'Not recoverable from the published report.',
  'judgement-not-given': 'No judgement was given.',
} as const satisfies Record<NoJudgement, string>

function describePrinted(printed: string | null): string | null {
  return printed === null ? null : `The report printed “${printed}”.`
}
