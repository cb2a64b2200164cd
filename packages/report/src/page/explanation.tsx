import type { ReactNode } from 'react'
import type { MeasureContent } from '../content/describe-measure.ts'
import { Commentary } from './commentary.tsx'
import { Shape, Status } from './signs.tsx'

/** The sentences beneath a measure. */
export function Explanation({ measure }: { measure: MeasureContent }) {
  const { explanation, progress, judgement, commentary } = measure
  const { sinceYearEnd } = explanation
  return (
    <dl className="explanation">
      <Entry term="Progress">
        <Status status={progress.status} />: {explanation.progress.join(' ')}
      </Entry>
      {judgement !== null && (
        <Entry term="Officers’ judgement">
          <Status status={judgement.status} />: {judgement.reason}
        </Entry>
      )}
      <Entry term="Direction of travel">
        {explanation.direction.join(' ')}
        {sinceYearEnd !== null && (
          <>
            {' '}
            <Shape sign={{ kind: 'direction', status: sinceYearEnd.status, sinceYearEnd: true }} />
            {sinceYearEnd.reason}
          </>
        )}
      </Entry>
      <Entry term="The figures">{explanation.figures.join(' ')}</Entry>
      {commentary.length > 0 && (
        <Entry term="Commentary" className="said">
          {commentary.map((each) => (
            <Commentary key={each.id} commentary={each} />
          ))}
        </Entry>
      )}
    </dl>
  )
}

type EntryProps = { term: string; className?: string; children: ReactNode }

function Entry({ term, className, children }: EntryProps) {
  return (
    <div className={className}>
      <dt>{term}</dt> <dd>{children}</dd>
    </div>
  )
}
