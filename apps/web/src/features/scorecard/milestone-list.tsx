import type { Milestone } from '@quarterdeck/contract'
import { MILESTONE_STATE_WORDS, NO_JUDGEMENT_WORDS } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { Status } from '../../ui/status.tsx'
import { JudgementLine } from './judgement-line.tsx'
import { useOpenRows } from './open-rows.tsx'
import { RuleLink } from './rule-link.tsx'
import { useScorecardView } from './scorecard-view.tsx'

type Props = {
  /** The heading that the list stands under, by which it is remembered as open. */
  section: string
  milestones: readonly Milestone[]
}

/** The milestones of an objective, folded away on screen and open on paper. */
export function MilestoneList({ section, milestones }: Props) {
  const { board, period } = useScorecardView()
  const { isOpen, setOpen } = useOpenRows(board, period)
  const row = `milestones of ${section}`
  const lost = milestones[0]?.noJudgement
  const isLost = lost != null && milestones.every(({ noJudgement }) => noJudgement === lost)
  return (
    <details
      className="milestones"
      open={isOpen(row)}
      onToggle={(event) => setOpen([row], event.currentTarget.open)}
    >
      <summary>
        {milestones.length} {milestones.length === 1 ? 'milestone' : 'milestones'}
        <span className="quiet">{summarise(milestones)}</span>
      </summary>
      {isLost && (
        <p className="milestones-note quiet">
          Officers’ judgement: {NO_JUDGEMENT_WORDS[lost]} for any of these.
        </p>
      )}
      <table role="table" className="milestone-table" aria-label="Milestones">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Code
            </th>
            <th scope="col" role="columnheader">
              Milestone
            </th>
            <th scope="col" role="columnheader">
              Due
            </th>
            <th scope="col" role="columnheader">
              State
            </th>
            <th scope="col" role="columnheader">
              Progress
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} isLost={isLost} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

type RowProps = {
  milestone: Milestone
  /** Said once above the table, so that no row needs to repeat it. */
  isLost: boolean
}

function MilestoneRow({ milestone, isLost }: RowProps) {
  const { id, code, printedCode, title, owners, due, state, printedProgress } = milestone
  const { judgement, noJudgement, proposal } = milestone
  const { board, linkTo } = useScorecardView()
  return (
    <tr role="row">
      <td role="cell" className="cell-code">
        {code}
      </td>
      <th scope="row" role="rowheader" className="cell-title">
        <span>
          <Link
            {...(linkTo?.('milestone', id) ?? {
              to: '/milestones/$milestone',
              params: { milestone: id },
              search: { board },
            })}
          >
            {title}
          </Link>
        </span>
        <span className="quiet">{owners.join(', ')}</span>
        {printedCode !== null && <span className="quiet">Printed as {printedCode}</span>}
      </th>
      <td role="cell" className="cell-due">
        <span className="card-label">Due</span>
        {due.text}
      </td>
      <td role="cell" className="cell-state">
        <span className="card-label">State</span>
        {MILESTONE_STATE_WORDS[state]}
      </td>
      <td role="cell" className="cell-judgement">
        <JudgementLine judgement={judgement} />
        {noJudgement && <Status status="none" />}
        {!isLost && !judgement && (
          <span className="quiet">
            Officers’ judgement: {noJudgement ? NO_JUDGEMENT_WORDS[noJudgement] : printedProgress}
          </span>
        )}
        {proposal !== null && (
          <span className="proposal">
            Proposed by the system: <Status status={proposal.status} />. {proposal.reason}{' '}
            <RuleLink code={proposal.code} />
          </span>
        )}
      </td>
    </tr>
  )
}

/** "2 completed, 1 delayed": the states that the report gives, commonest first. */
function summarise(milestones: readonly Milestone[]): string {
  const states = [...new Set(milestones.map(({ state }) => state))]
  const counts = states.map((state) => ({
    words: MILESTONE_STATE_WORDS[state].toLowerCase(),
    count: milestones.filter((milestone) => milestone.state === state).length,
  }))
  return counts
    .toSorted((a, b) => b.count - a.count)
    .map(({ words, count }) => `${count} ${words}`)
    .join(', ')
}
