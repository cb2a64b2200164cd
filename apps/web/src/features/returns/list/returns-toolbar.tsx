import { type OwedReturn, ReturnState } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { RETURN_STATE_WORDS } from '../../../ui/return-state-words.ts'
import { SearchBox } from '../../../ui/search-box.tsx'
import type { ReturnsSearch } from './returns-search.ts'

type Props = { search: ReturnsSearch; returns: readonly OwedReturn[] }

type View = { q?: string; state?: string; officer?: string; service?: string }

/** Which returns are looked for; it all stands in the address. */
export function ReturnsToolbar({ search, returns }: Props) {
  const navigate = useNavigate()
  const show = (part: View, replace = false) =>
    void navigate({ to: '/returns', search: { ...search, ...part }, resetScroll: false, replace })
  const officers = new Map(
    returns.flatMap((owed) => owed.officers.map(({ id, name }) => [id, name] as const)),
  )
  const services = new Map(
    returns.flatMap(({ service, serviceName }) =>
      service === null ? [] : [[service, serviceName ?? service] as const],
    ),
  )
  return (
    <div className="toolbar" role="search" aria-label="Find returns">
      <SearchBox q={search.q} onSearch={(q) => show({ q }, true)} />
      <Choices
        label="State"
        all="Any state"
        options={[
          ['late', 'Late'],
          ...ReturnState.options.map((state) => [state, RETURN_STATE_WORDS[state]] as const),
        ]}
        chosen={search.state}
        onChoose={(state) => show({ state })}
      />
      {officers.size > 1 && (
        <Choices
          label="Officer"
          all="Any officer"
          options={byName(officers)}
          chosen={search.officer}
          onChoose={(officer) => show({ officer })}
        />
      )}
      {services.size > 1 && (
        <Choices
          label="Service"
          all="Any service"
          options={byName(services)}
          chosen={search.service}
          onChoose={(service) => show({ service })}
        />
      )}
    </div>
  )
}

function byName(options: ReadonlyMap<string, string>): [string, string][] {
  return [...options].toSorted(([, one], [, other]) => one.localeCompare(other))
}

type ChoicesProps = {
  label: string
  all: string
  options: readonly (readonly [id: string, name: string])[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

function Choices({ label, all, options, chosen, onChoose }: ChoicesProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
