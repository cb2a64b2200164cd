import {
  type CatalogueIndicator,
  catalogueApi,
  type DefinitionVersion,
} from '@quarterdeck/contract'
import type { ReactNode } from 'react'
import { call } from '../../../app/client.ts'
import { TakeBack } from '../take-back/take-back.tsx'
import type { SaySaved } from '../use-saved.ts'
import { COMBINE_CHOICES, UNIT_CHOICES } from '../words.ts'

type Props = {
  board: string
  indicator: CatalogueIndicator
  /** Opens the form for a new one; null for those who may not. */
  onAdd: (() => void) | null
  onSaved: SaySaved
}

/** What the indicator has meant, newest first, and why it came to mean something else. */
export function DefinitionsPanel({ board, indicator, onAdd, onSaved }: Props) {
  const { definitions } = indicator
  const newestFirst = definitions.toSorted((a, b) => b.version - a.version)
  return (
    <section className="panel" aria-labelledby="definitions">
      <h2 id="definitions">{definitions.length === 1 ? 'Definition' : 'Definitions'}</h2>
      <ol className="versions">
        {newestFirst.map((definition) => (
          <Version key={definition.version} definition={definition}>
            {onAdd !== null && definitions.length > 1 && (
              <TakeBackDefinition {...{ board, indicator, definition, onSaved }} />
            )}
          </Version>
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

type ChosenProps = Omit<Props, 'onAdd'> & { definition: DefinitionVersion }

function TakeBackDefinition({ board, indicator, definition: { version }, onSaved }: ChosenProps) {
  return (
    <TakeBack
      what={`definition ${version}`}
      takeBack={() =>
        call(catalogueApi.takeBackDefinition, {
          params: { board, indicator: indicator.id },
          body: { version: indicator.version, definition: version },
        })
      }
      onDone={() => onSaved(`Definition ${version} is taken back.`, () => {})}
    >
      <p>This works only while no figure and no target follows it.</p>
    </TakeBack>
  )
}

type VersionProps = { definition: DefinitionVersion; children: ReactNode }

function Version({ definition, children }: VersionProps) {
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
      {children}
    </li>
  )
}
