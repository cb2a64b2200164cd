import type { Definition, Indicator } from '@quarterdeck/contract'

type Props = Pick<Indicator, 'definitions' | 'trend'>

/** What the indicator has meant, newest first, with the break between two meanings said aloud. */
export function DefinitionsPanel({ definitions, trend }: Props) {
  return (
    <section className="panel" aria-labelledby="definitions">
      <h2 id="definitions">{definitions.length === 1 ? 'Definition' : 'Definitions'}</h2>
      <ol className="versions">
        {definitions.map((definition, index) => (
          <li key={definition.version}>
            <h3>Version {definition.version}</h3>
            <p>{definition.meaning}</p>
            <Components definition={definition} />
            {index < definitions.length - 1 && (
              <p className="break-note">
                {breakInWords(definition, trend)} Nothing is compared across it.
              </p>
            )}
          </li>
        ))}
      </ol>
      {definitions.length === 1 && (
        <p className="quiet">Every figure held is counted by this definition.</p>
      )}
    </section>
  )
}

function Components({ definition }: { definition: Definition }) {
  const { components, headline } = definition
  return components.length === 0 ? null : (
    <p className="quiet">
      In parts: {components.join(', ')}.
      {headline !== null && ` The colour is judged on ${headline}.`}
    </p>
  )
}

/** The break is known by the first figure that follows the new definition; none may be held yet. */
function breakInWords({ version }: Definition, { breaks, series }: Indicator['trend']): string {
  const at = breaks.find((each) => each.definition === version)?.at
  const first = series
    .flatMap((each) => each.points)
    .find((point) => point.definition === version && point.coverage.to === at)
  return first === undefined
    ? 'The definition changed here.'
    : `The definition changed here. Its first figure is for ${first.coverage.label}.`
}
