import { useSuspenseQuery } from '@tanstack/react-query'
import { describeRole, ROLE_MEANS } from '../../ui/describe-role.ts'
import { boardsQuery } from '../boards/index.ts'
import { useSignedIn } from '../session/index.ts'

/** Who one is here, and one's roles in words. */
export function WhoPanel() {
  const { person } = useSignedIn()
  const { data } = useSuspenseQuery(boardsQuery())
  return (
    <section className="panel" aria-labelledby="who">
      <h2 id="who">{person.name}</h2>
      <p className="quiet">{person.email}</p>
      <h3>My roles</h3>
      {person.roles.length === 0 ? (
        <p>None yet: you read what everybody can read.</p>
      ) : (
        <ul className="role-list">
          {person.roles.map((held) => (
            <li key={JSON.stringify(held)}>
              {describeRole(held, data)}
              <span className="quiet">{ROLE_MEANS[held.role]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">Something is not right? An administrator changes names and roles.</p>
    </section>
  )
}
