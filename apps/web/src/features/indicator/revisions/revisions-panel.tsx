import type { Indicator, StatusEffect } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { Status } from '../../../ui/status.tsx'
import { describeChanges } from './describe-changes.ts'
import { ReturnsTable } from './returns-table.tsx'

type Props = Pick<Indicator, 'returns' | 'effects'>

/** What later reports made of the figures, and the memory behind it. */
export function RevisionsPanel({ returns, effects }: Props) {
  const { restated, came, kept } = describeChanges(returns)
  return (
    <section className="panel revisions" aria-labelledby="revisions">
      <h2 id="revisions">What changed since it was published</h2>
      {restated.length + came.length === 0 && (
        <p>Nothing: every figure stands as it was first given.</p>
      )}
      <Sentences of={restated} />
      <Sentences title="What came later" of={came} />
      {effects.map((effect) => (
        <Effect key={effect.period.id} effect={effect} />
      ))}
      <Sentences title="What was looked at again and stayed" of={kept} />
      {returns.length > 0 && (
        <details className="workings">
          <summary>Every figure and the report that first carried it</summary>
          <ReturnsTable returns={returns} />
        </details>
      )}
    </section>
  )
}

function Sentences({ title, of }: { title?: string; of: readonly string[] }) {
  return (
    of.length > 0 && (
      <>
        {title !== undefined && <h3>{title}</h3>}
        <ul className="sentences">
          {of.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    )
  )
}

/** What a restated figure makes of the status of the quarter that it was judged in. */
function Effect({ effect }: { effect: StatusEffect }) {
  const { period, was, now, reason } = effect
  return (
    <p className="changed">
      {was === now ? (
        <>
          <Status status={now} />, as it was in {period.label}: {reason}
        </>
      ) : (
        <>
          {period.label} was published as {STATUS_WORDS[was].toLowerCase()}. With the latest figures
          it is <Status status={now} />: {reason}
        </>
      )}
    </p>
  )
}
