import type { CatalogueIndicator, DefinitionVersion } from '@quarterdeck/contract'
import { COMBINE_CHOICES, UNIT_CHOICES } from '../words.ts'

type Props = { definitions: CatalogueIndicator['definitions']; onAdd: (() => void) | null }

/** What the indicator has meant, newest first, and why it came to mean something else. */
export function DefinitionsPanel({ definitions, onAdd }: Props) {
  const newestFirst = definitions.toSorted((a, b) => b.version - a.version)
  return (
    <section className="panel" aria-labelledby="definitions">
      <h2 id="definitions">{definitions.length === 1 ? 'Definition' : 'Definitions'}</h2>
      <ol className="versions">
        {newestFirst.map((definition) => (
          <Version key={definition.version} definition={definition} />
        ))}
      </ol>
      {onAdd !== null && (
        <p>
          <button type="button" className="button is-small" onClick={onAdd}>
            Give it a new definition
          </button>
        </p>
      )}
    </section>
  )
}

function Version({ definition }: { definition: DefinitionVersion }) {
  const { version, meaning, unit, decimals, noun, combine, components, headline, reason } =
    definition
  return (
    <li>
      <h3>Version {version}</h3>
      <p className="as-typed">{meaning}</p>
      <p className="quiet">
        {UNIT_CHOICES[unit] ?? unit}
        {noun !== null && ` (${noun})`}
        {decimals > 0 && `, ${decimals} ${decimals === 1 ? 'digit' : 'digits'} after the point`}
      </p>
      {components.length > 0 && (
        <p className="quiet">
          {COMBINE_CHOICES[combine]}: {components.join(', ')}
          {headline !== null && `; ${headline} counts`}
        </p>
      )}
      {version > 1 && (
        <p className="break-note">
          {reason === null ? 'Why it changed is not stated in the reports.' : `Why: ${reason}`}{' '}
          Nothing is compared across it.
        </p>
      )}
    </li>
  )
}
