import type { AuditAnswer } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { SearchBox } from '../../ui/search-box.tsx'
import type { AuditSearch } from './audit-search.ts'
import { sayName } from './say-name.ts'

type Props = { search: AuditSearch; choices: AuditAnswer }

type Choice = { readonly id: string; readonly name: string }

/** Whose changes are looked for, of what kind, to what and when; it all stands in the address. */
export function AuditToolbar({ search, choices }: Props) {
  const navigate = useNavigate()
  const show = (part: AuditSearch, replace = false) =>
    void navigate({ to: '/audit', search: { ...search, ...part }, resetScroll: false, replace })
  return (
    <div className="toolbar" role="search" aria-label="Find changes">
      <SearchBox
        label="Search in what was changed"
        q={search.subject}
        onSearch={(subject) => show({ subject }, true)}
      />
      <Choices
        label="Person"
        all="Anybody"
        options={choices.people}
        chosen={search.person}
        onChoose={(person) => show({ person })}
      />
      <Choices
        label="Action"
        all="Any action"
        options={choices.actions.map((id) => ({ id, name: sayName(id) }))}
        chosen={search.action}
        onChoose={(action) => show({ action })}
      />
      {choices.boards.length > 1 && (
        <Choices
          label="Board"
          all="Any board"
          options={choices.boards}
          chosen={search.board}
          onChoose={(board) => show({ board })}
        />
      )}
      <Day label="From" day={search.from} onChoose={(from) => show({ from }, true)} />
      <Day label="To" day={search.to} onChoose={(to) => show({ to }, true)} />
    </div>
  )
}

type ChoicesProps = {
  label: string
  all: string
  options: readonly Choice[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

function Choices({ label, all, options, chosen, onChoose }: ChoicesProps) {
  // A link may name what is no choice here any more; it still shows.
  const isKnown = chosen === undefined || options.some(({ id }) => id === chosen)
  return (
    <label className="field">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {!isKnown && <option>{chosen}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

type DayProps = { label: string; day: string | undefined; onChoose: (day: string) => void }

function Day({ label, day, onChoose }: DayProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input type="date" value={day ?? ''} onChange={(event) => onChoose(event.target.value)} />
    </label>
  )
}
