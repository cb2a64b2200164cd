import type { Council } from '@quarterdeck/contract'
import type { ReactNode } from 'react'

/** How to reach the council about these pages; what it has not given is said. */
export function ContactDetails({ council }: { council: Council | null }) {
  if (council === null) {
    return <p>This copy of Quarterdeck does not say yet which council runs it.</p>
  }
  const { name, team, email, phone, address, website } = council
  const isReachable = [email, phone, address].some((way) => way !== null)
  return (
    <>
      {isReachable && (
        <dl className="contact">
          <Line name="Ask">{team ?? name}</Line>
          {email !== null && (
            <Line name="Email">
              <a href={`mailto:${email}`}>{email}</a>
            </Line>
          )}
          {phone !== null && (
            <Line name="Telephone">
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
            </Line>
          )}
          {address !== null && <Line name="Post">{address}</Line>}
        </dl>
      )}
      {!isReachable && <p>{name} has not given an address for questions about these pages.</p>}
      {website !== null && (
        <p>
          {isReachable ? 'The council’s website: ' : 'Ask through its website: '}
          <a href={website}>{website.replace(/^https?:\/\//, '')}</a>.
        </p>
      )}
    </>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
