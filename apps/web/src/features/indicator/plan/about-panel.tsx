import type { Indicator } from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import { POLARITY_WORDS } from '../polarity-words.ts'
import { describeTargets } from './describe-targets.ts'
import { findDefinition } from './find-definition.ts'
import { UNIT_WORDS } from './unit-words.ts'

/** What the measure is: what it counts, which way it should go, whose it is. */
export function AboutPanel({ indicator }: { indicator: Indicator }) {
  const { measure, source, benchmark, seasonal, smallNumbers, workings } = indicator
  const definition = findDefinition(indicator)
  const targets = describeTargets(indicator)
  return (
    <section className="panel" aria-labelledby="about">
      <h2 id="about">This measure</h2>
      {definition !== undefined && <p>{definition.meaning}</p>}
      <dl className="facts-of">
        <Fact name="Aim">{measure.aim}</Fact>
        <Fact name="Better">{POLARITY_WORDS[measure.polarity]}</Fact>
        <Fact name="Target">
          {targets.map((target) => (
            <p key={target}>{target}</p>
          ))}
        </Fact>
        <Fact name="Counted in">
          {definition?.noun ?? UNIT_WORDS[measure.unit] ?? measure.unit}
        </Fact>
        <Fact name="When">{measure.basisText}</Fact>
        <Fact name="Officers">
          {measure.officers.length === 0 ? 'none named' : measure.officers.join(', ')}
        </Fact>
        <Fact name="Source">{source ?? 'not stated in the report'}</Fact>
        <Fact name="National measure">
          {benchmark === null ? 'none to compare with' : <code>{benchmark}</code>}
        </Fact>
        {seasonal !== null && <Fact name="Season">{seasonal}</Fact>}
        {smallNumbers && (
          <Fact name="Small numbers">
            counts from 1 to {workings.policy.smallNumberThreshold - 1} are not shown
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
