import type { ReactNode } from 'react'
import { toggleWord } from '../../app/read-search.ts'
import { FilterLink } from './filter-link.tsx'
import type {
  ChangedChoice,
  DirectionChoice,
  FigureChoice,
  ScorecardSearch,
} from './scorecard-search.ts'
import { useScorecardView } from './scorecard-view.tsx'

type Choice =
  | { kind: 'direction'; word: DirectionChoice }
  | { kind: 'changed'; word: ChangedChoice }
  | { kind: 'figure'; word: FigureChoice }

type Props = Choice & { count: number; shape?: ReactNode; children: ReactNode }

/** A count and its words. Leads to the rows it counts; nothing counted is said, not linked. */
export function FactLink({ count, shape, children, ...choice }: Props) {
  const { search } = useScorecardView()
  const active = isChosen(search, choice)
  if (count === 0 && !active) {
    return (
      <span className="fact-none">
        {shape}none {children}
      </span>
    )
  }
  return (
    <FilterLink className="fact-link" to={toggle(search, choice)} active={active}>
      {shape}
      <b>{count}</b> {children}
    </FilterLink>
  )
}

function isChosen(search: ScorecardSearch, { kind, word }: Choice): boolean {
  const chosen: readonly string[] = search[kind] ?? []
  return chosen.includes(word)
}

function toggle(search: ScorecardSearch, choice: Choice): ScorecardSearch {
  switch (choice.kind) {
    case 'direction':
      return { ...search, direction: toggleWord(search.direction, choice.word) }
    case 'changed':
      return { ...search, changed: toggleWord(search.changed, choice.word) }
    case 'figure':
      return { ...search, figure: toggleWord(search.figure, choice.word) }
  }
}
