import type { CatalogueIndicator } from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import { OwnerNames } from '../plan/owner-names.tsx'

type Props = {
  measure: CatalogueIndicator['measures'][number]
  /** What can be done to it; none for those who may not. */
  actions: ReactNode
}

/** A measure’s place in its plan: objective, aim, owners, and what is worth a look. */
export function MeasureFacts({ measure, actions }: Props) {
  const { objective, objectiveTitle, aim, title, name, owners, warnings } = measure
  return (
    <>
      <dl className="facts-of">
        {title !== null && title !== name && (
          <div>
            <dt>Title</dt>
            <dd>{title}</dd>
          </div>
        )}
        <div>
          <dt>Objective</dt>
          <dd>
            {objective} {objectiveTitle}
          </dd>
        </div>
        <div>
          <dt>Aim</dt>
          <dd>{aim === '' ? 'None' : aim}</dd>
        </div>
        <div>
          <dt>Owners</dt>
          <dd>
            <OwnerNames owners={owners} />
          </dd>
        </div>
        {warnings.length > 0 && (
          <div>
            <dt>Warnings</dt>
            <dd>
              <ul className="warning-list">
                {warnings.map(({ code, sentence }) => (
                  <li key={`${code} ${sentence}`}>{sentence}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {actions}
    </>
  )
}
