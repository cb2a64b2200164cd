import type { Person, Role } from '@quarterdeck/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DraftItems } from './draft-items.tsx'
import { FOLLOWERS, isFollower } from './followers.ts'
import { waitingQuery } from './queries.ts'
import { QuestionsItem } from './questions-item.tsx'
import { sayReturnsWaiting } from './say-waiting.ts'

type Page = {
  readonly to: '/returns' | '/collection' | '/catalogue' | '/people' | '/audit'
  readonly name: string
  readonly roles: readonly Role[]
}

const PAGES: readonly Page[] = [
  { to: '/returns', name: 'My returns', roles: ['officer', 'director', 'performance'] },
  { to: '/collection', name: 'Collection', roles: FOLLOWERS },
  {
    to: '/catalogue',
    name: 'Catalogue',
    roles: ['officer', 'director', 'performance', 'administrator'],
  },
  { to: '/people', name: 'People', roles: ['administrator'] },
  { to: '/audit', name: 'Audit trail', roles: ['performance', 'administrator'] },
]

/** The pages that are for signed-in people, as far as one of their roles opens them. */
export function SignedNav({ person }: { person: Person }) {
  const { data: waiting } = useQuery(waitingQuery())
  const own = PAGES.filter(({ roles }) => person.roles.some(({ role }) => roles.includes(role)))
  const isOfBoard = person.roles.some(({ board }) => board !== null)
  return own.length === 0 && !isOfBoard ? null : (
    <nav aria-label="Your pages">
      <ul>
        {isOfBoard && <QuestionsItem questions={waiting?.questions} />}
        {own.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }}>
              {name}
              {to === '/returns' && waiting !== undefined && sayReturnsWaiting(waiting.returns)}
            </Link>
          </li>
        ))}
        {!isFollower(person) && <DraftItems drafts={waiting?.drafts ?? []} />}
      </ul>
    </nav>
  )
}
