import { useState } from 'react'
import type { SaySaved } from '../use-saved.ts'
import { ObjectiveForm } from './objective-form.tsx'

type Props = {
  board: string
  year: { readonly id: string; readonly label: string }
  onSaved: SaySaved
}

/** The way to another objective, beneath those that the plan has. */
export function AddObjective({ board, year, onSaved }: Props) {
  const [isOpen, setOpen] = useState(false)
  return isOpen ? (
    <section className="panel">
      <ObjectiveForm
        board={board}
        year={year}
        objective={null}
        onSaved={({ code }) =>
          onSaved(`${code} is added to the plan of ${year.label}.`, () => setOpen(false))
        }
        onCancel={() => setOpen(false)}
      />
    </section>
  ) : (
    <p className="page-actions">
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Add an objective
      </button>
    </p>
  )
}
