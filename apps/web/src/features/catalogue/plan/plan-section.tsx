import type { Catalogue } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'
import type { PlanSection as Section } from './lay-out-plan.ts'
import { PlanMilestones } from './plan-milestones.tsx'
import { PlanTable } from './plan-table.tsx'

type Props = {
  catalogue: Catalogue
  section: Section
  filtered: boolean
}

/** One objective: its heading with a count, its measures, and its milestones beneath. */
export function PlanSection({ catalogue, section, filtered }: Props) {
  const { objective, measures, milestones } = section
  const id = `plan-${section.id}`
  const under = objective === null ? 'no objective of this year' : objective.code
  return (
    <section className="objective" aria-labelledby={id}>
      <header className="objective-head">
        <h2 id={id}>
          {objective === null ? (
            'Under a code that no objective of this year has'
          ) : (
            <>
              <span className="objective-code">{objective.code} </span>
              {objective.title}
            </>
          )}
        </h2>
        <p className="objective-counts">{countOf(measures.length, 'measure', 'measures')}</p>
      </header>
      {measures.length > 0 && (
        <PlanTable board={catalogue.board.id} measures={measures} labelledBy={id} />
      )}
      {milestones.length > 0 && (
        <PlanMilestones milestones={milestones} under={under} isOpen={filtered} />
      )}
    </section>
  )
}
