import type { MilestoneContent } from '../content/describe-milestone.ts'
import { Commentary } from './commentary.tsx'
import { Status } from './signs.tsx'
import { Cell, RowHead, Table } from './table.tsx'

type Props = {
  heading: string
  caption: string
  milestones: readonly MilestoneContent[]
  /** Said once above the table where no milestone has a judgement; else null. */
  lostJudgements: string | null
}

const COLUMNS = [
  { words: 'Code' },
  { words: 'Milestone' },
  { words: 'Due' },
  { words: 'State' },
  { words: 'Progress' },
  { words: 'Commentary' },
]

/** The milestones of one objective. */
export function MilestoneTable({ heading, caption, milestones, lostJudgements }: Props) {
  const isLost = lostJudgements !== null
  return (
    <>
      <h3>{heading}</h3>
      {isLost && <p className="quiet">{lostJudgements}</p>}
      <Table className="milestones" caption={caption} columns={COLUMNS}>
        <tbody role="rowgroup">
          {milestones.map((milestone) => (
            <Row key={milestone.id} milestone={milestone} isLost={isLost} />
          ))}
        </tbody>
      </Table>
    </>
  )
}

function Row({ milestone, isLost }: { milestone: MilestoneContent; isLost: boolean }) {
  const { id, code, title, facets, due, state, commentary } = milestone
  return (
    <tr role="row" id={`milestone-${id}`}>
      <Cell className="code">{code}</Cell>
      <RowHead>
        {title} <span className="quiet">{facets.join(' · ')}</span>
      </RowHead>
      <Cell label="Due">{due}</Cell>
      <Cell label="State">{state}</Cell>
      <Cell label="Progress">
        <Progress milestone={milestone} isLost={isLost} />
      </Cell>
      <Cell className="said" label="Commentary">
        {commentary.map((each) => (
          <Commentary key={each.id} commentary={each} />
        ))}
        {commentary.length === 0 && <span className="quiet">None in this report</span>}
      </Cell>
    </tr>
  )
}

/** The officer's judgement first; what the system proposes is called a proposal. */
function Progress({ milestone, isLost }: { milestone: MilestoneContent; isLost: boolean }) {
  const { printed, isJudged, judgement, proposal } = milestone
  return (
    <>
      {judgement !== null && (
        <>
          Officers’ judgement: <Status status={judgement.status} />. {judgement.reason}
        </>
      )}
      {!isJudged && <Status status="none" />}
      {!isLost && judgement === null && (
        <span className="quiet"> Officers’ judgement: {printed}</span>
      )}
      {proposal !== null && (
        <span className="proposal">
          {' '}
          {proposal.lead}: <Status status={proposal.status} />. {proposal.reason}
        </span>
      )}
    </>
  )
}
