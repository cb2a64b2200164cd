import type { PublishedPeriod } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { useSignedIn } from '../session/index.ts'
import type { QuestionsSearch } from './questions-search.ts'
import { QUESTION_STATES } from './questions-search.ts'

type Props = {
  board: string
  boards: readonly { readonly id: string; readonly name: string }[]
  periods: readonly PublishedPeriod[]
  search: QuestionsSearch
}

const STATE_NAMES = {
  waiting: 'Waiting for an answer',
  answered: 'Answered, not closed',
  closed: 'Closed',
  all: 'Any state',
} as const

/** Which board, quarter and state, and whether only what waits for the reader; all in the address. */
export function QuestionsToolbar({ board, boards, periods, search }: Props) {
  const navigate = useNavigate()
  const { person } = useSignedIn()
  const answers = person.roles.some(({ role }) => role !== 'viewer')
  const show = (changed: Record<string, string>) => {
    const given = Object.entries({ board, ...search, ...changed })
    const next = Object.fromEntries(given.filter(([, value]) => value !== ''))
    void navigate({ to: '/questions', search: next, resetScroll: false })
  }
  return (
    <div className="toolbar" role="search" aria-label="Find questions">
      {boards.length > 1 && (
        <Choice label="Board" chosen={board} onChoose={(id) => show({ board: id, period: '' })}>
          {boards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice label="Quarter" chosen={search.period} onChoose={(period) => show({ period })}>
        <option value="">Any quarter</option>
        {periods.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Choice>
      <Choice label="State" chosen={search.state} onChoose={(state) => show({ state })}>
        <option value="">Open</option>
        {QUESTION_STATES.map((state) => (
          <option key={state} value={state}>
            {STATE_NAMES[state]}
          </option>
        ))}
      </Choice>
      {answers && (
        <Choice label="For whom" chosen={search.mine} onChoose={(mine) => show({ mine })}>
          <option value="">Anybody</option>
          <option value="yes">Waiting for me</option>
        </Choice>
      )}
    </div>
  )
}

type ChoiceProps = {
  label: string
  chosen: string | undefined
  onChoose: (value: string) => void
  children: React.ReactNode
}

function Choice({ label, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </label>
  )
}
