import type { Catalogue } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'
import { useState } from 'react'
import type { SaySaved } from '../use-saved.ts'
import type { PlanSection as Section } from './lay-out-plan.ts'
import { ObjectiveForm } from './objective-form.tsx'
import { PlanMilestones } from './plan-milestones.tsx'
import { PlanTable } from './plan-table.tsx'

type Props = {
  catalogue: Catalogue
  year: NonNullable<Catalogue['year']>
  section: Section
  filtered: boolean
  /** Says what was saved; the page is then read again. */
  onSaved: SaySaved
}

/** One objective: its heading with a count, its measures, and its milestones beneath. */
export function PlanSection({ catalogue, year, section, filtered, onSaved }: Props) {
  const [isEditing, setEditing] = useState(false)
  const { objective, measures, milestones } = section
  const board = catalogue.board.id
  const id = `plan-${section.id}`
  const close = () => setEditing(false)
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
        <div className="objective-counts">
          {measures.length > 0 && <span>{countOf(measures.length, 'measure', 'measures')}</span>}
          {catalogue.mayChange && objective !== null && !isEditing && (
            <button type="button" className="quiet-button" onClick={() => setEditing(true)}>
              Change title<span className="unseen"> of {objective.code}</span>
            </button>
          )}
        </div>
      </header>
      {isEditing && objective !== null && (
        <ObjectiveForm
          board={board}
          year={year}
          objective={objective}
          onSaved={({ code }) => onSaved(`The title of ${code} is saved.`, close)}
          onCancel={close}
        />
      )}
      {measures.length > 0 && <PlanTable board={board} measures={measures} labelledBy={id} />}
      {measures.length + milestones.length === 0 && (
        <p className="plan-empty quiet">Nothing stands under it yet.</p>
      )}
      {milestones.length > 0 && (
        <PlanMilestones
          milestones={milestones}
          under={objective?.code ?? 'no objective of this year'}
          isOpen={filtered}
        />
      )}
    </section>
  )
}
