import type { Indicator } from '@quarterdeck/contract'
import { formatDate, formatPeriod } from '@quarterdeck/wording'
import { describeArrows, describeTolerance } from '../../../ui/describe-policy.ts'
import { RuleLink } from '../rule-link.tsx'
import { type NamedNumber, nameDirectionNumbers, nameStatusNumbers } from './name-numbers.ts'

type Props = { indicator: Indicator }

/** How the colour was worked out: the rule, its numbers, and the tolerance that holds. */
export function StatusWorkings({ indicator }: Props) {
  const { measure, trend, workings } = indicator
  const isHeldAgainstTarget = measure.rag.numbers.tolerance !== undefined
  return (
    <Workings
      of="the status"
      indicator={indicator}
      code={measure.rag.code}
      numbers={nameStatusNumbers(measure.rag, measure, trend.noun)}
      policy={[
        ...(isHeldAgainstTarget ? [describeTolerance(workings.policy)] : []),
        versionsOf(indicator),
      ]}
    />
  )
}

/** How the arrow was worked out: what is compared, and what counts as a difference. */
export function DirectionWorkings({ indicator }: Props) {
  const { measure, trend, workings } = indicator
  return (
    <Workings
      of="the direction"
      indicator={indicator}
      code={measure.direction.code}
      numbers={nameDirectionNumbers(measure.direction, measure, trend.noun)}
      policy={[...describeArrows(workings.policy), versionsOf(indicator)]}
    />
  )
}

/** How the outline arrow was worked out: against last year’s result. */
export function SinceYearEndWorkings({ indicator }: Props) {
  const { sinceYearEnd } = indicator.measure
  if (sinceYearEnd === null) {
    return null
  }
  const { period, text } = sinceYearEnd.baseline
  return (
    <Workings
      of="since year end"
      indicator={indicator}
      code={sinceYearEnd.code}
      numbers={[{ name: `Last year’s result, ${formatPeriod(period)}`, text }]}
      policy={[]}
    />
  )
}

function versionsOf({ workings: { policy, engine } }: Indicator): string {
  return `The board’s policy is version ${policy.version}, in force from ${formatDate(policy.from)}; the rules are those of version ${engine} of Quarterdeck’s engine.`
}

type WorkingsProps = {
  /** What is explained, for those who hear the summary without what stands around it. */
  of: string
  indicator: Indicator
  code: string
  numbers: readonly NamedNumber[]
  /** What of the board's policy was used, a sentence each. */
  policy: readonly string[]
}

function Workings({ of, indicator, code, numbers, policy }: WorkingsProps) {
  const rule = indicator.workings.rules.find((each) => each.code === code)
  return (
    <details className="workings">
      <summary>
        How this was worked out<span className="unseen">: {of}</span>
      </summary>
      <div className="workings-body">
        {rule !== undefined && <p>{rule.meaning}</p>}
        {numbers.length > 0 && (
          <dl className="facts-of">
            {numbers.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {policy.length > 0 && (
          <ul className="sentences">
            {policy.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <p>
          <RuleLink code={code} />
        </p>
      </div>
    </details>
  )
}
