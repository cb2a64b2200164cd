import type { Catalogue } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { SearchBox } from '../../../ui/search-box.tsx'
import type { CatalogueSearch } from '../catalogue-search.ts'

type Props = { catalogue: Catalogue; search: CatalogueSearch }

/** Search, the year whose plan is shown, and whether only what has warnings is. */
export function PlanToolbar({ catalogue, search }: Props) {
  const navigate = useNavigate()
  const show = (view: CatalogueSearch, replace = false) =>
    void navigate({ to: '/catalogue', search: view, resetScroll: false, replace })
  return (
    <div className="toolbar" role="search" aria-label="Find measures and milestones">
      <SearchBox q={search.q} onSearch={(q) => show({ ...search, q }, true)} />
      <label className="field">
        <span>Plan of</span>
        <select
          value={catalogue.year?.id ?? ''}
          onChange={(event) => show({ ...search, year: event.target.value })}
        >
          {catalogue.years.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Show</span>
        <select
          value={search.warnings ?? ''}
          onChange={(event) => show({ ...search, warnings: event.target.value })}
        >
          <option value="">Everything</option>
          <option value="yes">With warnings</option>
          <option value="no-target">With a target to be set</option>
        </select>
      </label>
    </div>
  )
}
