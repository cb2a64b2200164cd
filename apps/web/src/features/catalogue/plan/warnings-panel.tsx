import type { Catalogue } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { warningKind } from '../warning-words.ts'
import { groupWarnings, type WarnedItem } from './group-warnings.ts'

/** Every warning of the year’s plan, a line for each kind that unfolds into what it is about. */
export function WarningsPanel({ catalogue }: { catalogue: Catalogue }) {
  const groups = useMemo(() => groupWarnings(catalogue), [catalogue])
  const search = { board: catalogue.board.id, year: catalogue.year?.id }
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  if (count === 0) {
    return null
  }
  return (
    <section className="panel warnings-panel" aria-labelledby="warnings">
      <header>
        <h2 id="warnings">Worth a look</h2>
        <p className="quiet">
          {count === 1 ? '1 warning.' : `${count} warnings.`} None of them stops anything.
        </p>
      </header>
      <ul className="warning-kinds">
        {groups.map(({ kind, items }) => (
          <li key={kind}>
            {kind === 'no-target' ? (
              <Link to="/catalogue" search={{ ...search, warnings: kind }}>
                <b>{items.length}</b> {items.length === 1 ? 'target is' : 'targets are'} to be set
              </Link>
            ) : (
              <details>
                <summary>
                  <b>{items.length}</b> {warningKind(kind)}
                </summary>
                <ul className="warned">
                  {items.map((item) => (
                    <Warned key={item.key} item={item} search={search} />
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type WarnedProps = { item: WarnedItem; search: { board: string; year: string | undefined } }

function Warned({ item, search }: WarnedProps) {
  const { code, title, indicator, sentence } = item
  return (
    <li>
      <span>
        {code}{' '}
        {indicator === null ? (
          title
        ) : (
          <Link to="/catalogue/indicators/$indicator" params={{ indicator }} search={search}>
            {title}
          </Link>
        )}
      </span>
      <span className="quiet">{sentence}</span>
    </li>
  )
}
