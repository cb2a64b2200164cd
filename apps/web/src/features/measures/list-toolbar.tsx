import type { IndicatorList } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { SearchBox } from '../../ui/search-box.tsx'
import { listObjectives, type ObjectiveChoice } from './list-objectives.ts'
import type { MeasuresSearch } from './measures-search.ts'

type Props = { list: IndicatorList; search: MeasuresSearch }

/** Search, objective, and the year whose plan is asked for. */
export function ListToolbar({ list, search }: Props) {
  const navigate = useNavigate()
  const show = (view: MeasuresSearch, replace = false) =>
    void navigate({ to: '/measures', search: view, resetScroll: false, replace })
  return (
    <div className="toolbar" role="search" aria-label="Find measures">
      <SearchBox q={search.q} onSearch={(q) => show({ ...search, q }, true)} />
      <ObjectiveField
        list={list}
        chosen={search.objective}
        onChoose={(objective) => show({ ...search, objective })}
      />
      <label className="field">
        <span>In the plan of</span>
        <select
          value={search.year ?? ''}
          onChange={(event) => show({ ...search, year: event.target.value })}
        >
          <option value="">Any year</option>
          {withChosen(list.years, search.year).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </label>
    </div>
  )
}

type FieldProps = {
  list: IndicatorList
  chosen: string | undefined
  onChoose: (objective: string) => void
}

function ObjectiveField({ list, chosen, onChoose }: FieldProps) {
  const objectives = useMemo(() => listObjectives(list), [list])
  const isKnown = chosen === undefined || objectives.some(({ id }) => id === chosen)
  return (
    <label className="field field-objective">
      <span>Objective</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Every objective</option>
        {!isKnown && <option>{chosen}</option>}
        <Options objectives={objectives.filter(({ year }) => year === null)} />
        <optgroup label="In earlier plans alone">
          <Options objectives={objectives.filter(({ year }) => year !== null)} />
        </optgroup>
      </select>
    </label>
  )
}

function Options({ objectives }: { objectives: readonly ObjectiveChoice[] }) {
  return objectives.map(({ id, title }) => (
    <option key={id} value={id}>
      {id} {title}
    </option>
  ))
}

/** A year named in a link may have no published plan; the choice still shows. */
function withChosen(years: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || years.includes(chosen) ? years : [...years, chosen]
}
