import type { MilestoneHistory, MilestonePlace } from '@quarterdeck/contract'

/** What each year’s plan said: the code changes, the milestone does not. */
export function PlansPanel({ milestone: { places, title } }: { milestone: MilestoneHistory }) {
  return (
    <section className="panel milestone-plans" aria-labelledby="plans">
      <h2 id="plans">In each year’s plan</h2>
      {places.map((place) => (
        <Plan key={place.year} place={place} newestTitle={title} />
      ))}
    </section>
  )
}

function Plan({ place, newestTitle }: { place: MilestonePlace; newestTitle: string }) {
  const { year, code, printedCode, title, due, owners, objective } = place
  return (
    <div className="milestone-plan">
      <h3>
        {year}: {code}
      </h3>
      <dl>
        {title !== newestTitle && (
          <div>
            <dt>Title</dt>
            <dd>{title}</dd>
          </div>
        )}
        <div>
          <dt>Due</dt>
          <dd>{due.text === '' ? 'No date is given' : due.text}</dd>
        </div>
        <div>
          <dt>Owners</dt>
          <dd>{owners.length === 0 ? 'None are named' : owners.join(', ')}</dd>
        </div>
        <div>
          <dt>Objective</dt>
          <dd>
            {objective.code} {objective.title}
          </dd>
        </div>
        {printedCode !== null && (
          <div>
            <dt>Printed as</dt>
            <dd>{printedCode}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}
