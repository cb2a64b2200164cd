import { type Collection, ReturnState } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { sayReturnState } from '../../ui/return-state-words.ts'
import { SearchBox } from '../../ui/search-box.tsx'
import { type CollectionSearch, LATE, NONE } from './collection-search.ts'

type Props = { collection: Collection; search: CollectionSearch }

type Choice = { readonly id: string; readonly name: string }

/** Which returns are shown; it all stands in the address. */
export function ReturnsToolbar({ collection, search }: Props) {
  const { board, period, state, services, officers } = collection
  const states = ReturnState.options.map((id) => ({ id, name: sayReturnState(id, state) }))
  const navigate = useNavigate()
  const show = (part: CollectionSearch, replace = false) =>
    void navigate({
      to: '/collection/$board/$period',
      params: { board: board.id, period: period.id },
      search: { ...search, ...part },
      resetScroll: false,
      replace,
    })
  return (
    <div className="toolbar" role="search" aria-label="Find returns">
      <SearchBox q={search.q} onSearch={(q) => show({ q }, true)} />
      <Choices
        label="State"
        options={[...states, { id: LATE, name: 'Late' }]}
        chosen={search.state}
        onChoose={(chosen) => show({ state: chosen })}
      />
      <Choices
        label="Service"
        options={services.map(({ service }) => service ?? { id: NONE, name: 'No service' })}
        chosen={search.service}
        onChoose={(service) => show({ service })}
      />
      <Choices
        label="Officer"
        options={officers.map(({ officer }) => officer ?? { id: NONE, name: 'Nobody answers' })}
        chosen={search.officer}
        onChoose={(officer) => show({ officer })}
      />
    </div>
  )
}

type ChoicesProps = {
  label: string
  options: readonly Choice[]
  chosen: string | undefined
  onChoose: (id: string) => void
}

function Choices({ label, options, chosen, onChoose }: ChoicesProps) {
  // A link may name what is no choice here any more; it still shows.
  const isKnown = chosen === undefined || options.some(({ id }) => id === chosen)
  return (
    <label className="field">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">All</option>
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
