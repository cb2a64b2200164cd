import type { Watch } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { cutText } from './cut-text.ts'
import { listChoices } from './filter-rows.ts'
import { readWatchSearch, type WatchSearch, withWatch } from './watch-search.ts'

type Props = { watch: Watch; search: WatchSearch }

/** Board, service and officer, where there is a choice of them, and the order of the rows. */
export function WatchToolbar({ watch, search }: Props) {
  const navigate = useNavigate()
  const { board } = search
  const { services, officers } = useMemo(() => listChoices(watch, board), [watch, board])
  const show = (changed: Parameters<typeof withWatch>[1]) =>
    void navigate({ to: '/watch', search: withWatch(search, changed), resetScroll: false })
  return (
    <div className="toolbar watch-toolbar" role="search" aria-label="Find what is watched">
      <BoardField watch={watch} search={search} />
      <NameField
        label="Service"
        all="Every service"
        names={services}
        chosen={search.service}
        onChoose={(service) => show({ service })}
      />
      <NameField
        label="Officer"
        all="Everyone"
        names={officers}
        chosen={search.officer}
        onChoose={(officer) => show({ officer })}
      />
      <label className="field">
        <span>Order</span>
        <select
          value={search.sort ?? ''}
          onChange={({ target }) => show({ sort: readWatchSearch({ sort: target.value }).sort })}
        >
          <option value="">By kind</option>
          <option value="length">Longest first</option>
          <option value="distance">Furthest first</option>
        </select>
      </label>
    </div>
  )
}

/** The choice of a board, where there are several. */
export function BoardField({
  watch: { boards },
  search,
}: {
  watch: Pick<Watch, 'boards'>
  search: WatchSearch
}) {
  const navigate = useNavigate()
  if (boards.length < 2 && search.board === undefined) {
    return null
  }
  const isKnown = search.board === undefined || boards.some(({ id }) => id === search.board)
  return (
    <label className="field">
      <span>Board</span>
      <select
        value={search.board ?? ''}
        onChange={({ target }) =>
          void navigate({
            to: '/watch',
            search: withWatch(search, { board: target.value || undefined }),
            resetScroll: false,
          })
        }
      >
        <option value="">Every board</option>
        {!isKnown && <option value={search.board}>{cutText(search.board ?? '')}</option>}
        {boards.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

type NameProps = {
  label: string
  /** What the choice of none is called. */
  all: string
  names: readonly string[]
  chosen: string | undefined
  onChoose: (name: string | undefined) => void
}

/** Left out where there is nothing to choose from; a name in a link shows even if it is unknown. */
function NameField({ label, all, names, chosen, onChoose }: NameProps) {
  const isKnown = chosen === undefined || names.includes(chosen)
  const choices = isKnown ? names : [...names, chosen]
  return choices.length === 0 ? null : (
    <label className="field">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        <option value="">{all}</option>
        {choices.map((name) => (
          <option key={name} value={name}>
            {cutText(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
