import type { Council } from '@quarterdeck/contract'
import type { ReactNode } from 'react'

type Props = {
  council: Council | null
  /** Items of the list of links: other forms of the same page. */
  links?: ReactNode
}

/** Whose page it is, how to reach them, and what may be done with what it says. */
export function Foot({ council, links }: Props) {
  return (
    <footer>
      {council !== null && <Publisher council={council} />}
      <nav aria-label="About this page">
        <ul className="ways">
          {links}
          <li>
            <a href="/accessibility">Accessibility statement</a>
          </li>
          <li>
            <a href="/privacy">Privacy</a>
          </li>
          <li>
            <a href="/contact">Contact</a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}

function Publisher({ council }: { council: Council }) {
  const { name, website, licence } = council
  return (
    <>
      <p>Published by {website === null ? name : <a href={website}>{name}</a>}.</p>
      <Contact council={council} />
      <p>
        <Licence licence={licence} />
      </p>
    </>
  )
}

function Licence({ licence }: Pick<Council, 'licence'>) {
  if (licence === null) {
    return 'No licence for reuse is stated. Ask the council before you reuse figures or text.'
  }
  const { name, address } = licence
  return (
    <>
      Figures and text may be used under the{' '}
      {address === null ? (
        name
      ) : (
        <a href={address} rel="license">
          {name}
        </a>
      )}
      .
    </>
  )
}

function Contact({ council: { team, email, phone, address } }: { council: Council }) {
  const known = [team, email, phone, address].some((each) => each !== null)
  return (
    known && (
      <p>
        Questions about the figures: {[team, phone, address].filter(isGiven).join(', ')}
        {email !== null && (
          <>
            {' '}
            <a href={`mailto:${email}`}>{email}</a>
          </>
        )}
      </p>
    )
  )
}

function isGiven(text: string | null): text is string {
  return text !== null
}
