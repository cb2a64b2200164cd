import type { Policy } from '@quarterdeck/contract'
import { Direction } from '../../ui/direction.tsx'
import { Status } from '../../ui/status.tsx'
import { KeySection } from './key-section.tsx'

const COLOURS = [
  {
    status: 'green',
    milestone: 'On course to be reached in time.',
    measure: 'On course to meet the year’s target.',
  },
  {
    status: 'amber',
    milestone: 'In doubt, or too early to say.',
    measure: 'In doubt, or too early to say.',
  },
  {
    status: 'red',
    milestone: 'Unlikely to be reached in time, or certain not to be.',
    measure: 'Will miss the year’s target unless something is done about it.',
  },
  {
    status: 'none',
    milestone: 'The officer’s judgement is not held.',
    measure:
      'No colour can be given; the reason stands beside it. What is missing is never taken for green.',
  },
] as const

/** The published key: what each colour says of a milestone and of a measure. */
export function ColourKey() {
  return (
    <KeySection id="colours" title="The colours">
      <p>
        A colour says whether a milestone or a measure will get to where the year’s plan wants it.
        It never stands alone: each has its own shape and its word.
      </p>
      <table className="plain-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Colour
            </th>
            <th scope="col" role="columnheader">
              A milestone
            </th>
            <th scope="col" role="columnheader">
              A measure
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {COLOURS.map(({ status, milestone, measure }) => (
            <tr key={status} role="row">
              <th scope="row" role="rowheader">
                <Status status={status} />
              </th>
              <td role="cell">
                <span className="card-label">A milestone</span>
                {milestone}
              </td>
              <td role="cell">
                <span className="card-label">A measure</span>
                {measure}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        A measure’s colour is worked out from its figure and its target by the rules below, and
        every row says which rule. A milestone’s colour is its officer’s judgement. Where the system
        proposes one, it calls it a proposal.
      </p>
    </KeySection>
  )
}

const COMPARED_WITH = {
  'same-period-last-year': 'the same period last year',
  'previous-quarter': 'the quarter before',
  both: 'the same period last year, and with the quarter before',
} as const satisfies Record<Policy['direction'], string>

/** What the arrows say: performance, never whether the raw figure rose. */
export function DirectionKey({ policy }: { policy: Policy }) {
  return (
    <KeySection id="arrows" title="The arrows">
      <p>
        The direction of travel compares a figure with {COMPARED_WITH[policy.direction]}. Up always
        means better: fewer children missing from home is an arrow up.
      </p>
      <dl className="definitions">
        <dt>
          <Direction status="better" />
        </dt>
        <dd>The figure has moved the way it should.</dd>
        <dt>
          <Direction status="same" />
        </dt>
        <dd>The two figures are equal once rounded.</dd>
        <dt>
          <Direction status="worse" />
        </dt>
        <dd>The figure has moved the wrong way.</dd>
        <dt>
          <Direction status="none" />
        </dt>
        <dd>There is nothing that this figure may fairly be compared with; the row says why.</dd>
        <dt>
          <Direction status="better" outline />
        </dt>
        <dd>
          An outline arrow, with the words “since year end”, compares with last year’s outturn,
          since the same period last year is not held. It is counted apart.
        </dd>
      </dl>
    </KeySection>
  )
}
