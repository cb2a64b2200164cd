import { Role } from '@quarterdeck/contract'
import { useNavigate } from '@tanstack/react-router'
import { ROLE_WORDS } from '../../ui/describe-role.ts'
import { SearchBox } from '../../ui/search-box.tsx'
import type { PeopleSearch } from './people-search.ts'

/** Search, role and state; they stand in the address. */
export function PeopleToolbar({ search }: { search: PeopleSearch }) {
  const navigate = useNavigate()
  const show = (view: { q?: string; role?: string; state?: string }, replace = false) =>
    void navigate({ to: '/people', search: view, resetScroll: false, replace })
  return (
    <div className="toolbar" role="search" aria-label="Find people">
      <SearchBox
        label="Search by name or e-mail address"
        q={search.q}
        onSearch={(q) => show({ ...search, q }, true)}
      />
      <label className="field">
        <span>Role</span>
        <select
          value={search.role ?? ''}
          onChange={(event) => show({ ...search, role: event.target.value })}
        >
          <option value="">Any role</option>
          {Role.options.map((role) => (
            <option key={role} value={role}>
              {ROLE_WORDS[role]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>State</span>
        <select
          value={search.state ?? ''}
          onChange={(event) => show({ ...search, state: event.target.value })}
        >
          <option value="">Not closed</option>
          <option value="active">Active</option>
          <option value="invited">Invited</option>
          <option value="closed">Closed</option>
        </select>
      </label>
    </div>
  )
}
