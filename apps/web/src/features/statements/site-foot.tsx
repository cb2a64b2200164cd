import type { Council } from '@quarterdeck/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { councilQuery } from './queries.ts'

/** The foot of every page: the statements, other ways in, and whose figures these are. */
export function SiteFoot() {
  return (
    <footer className="site-foot">
      <div className="wrap">
        <nav aria-label="About these pages">
          <ul>
            <li>
              <Link to="/accessibility">Accessibility</Link>
            </li>
            <li>
              <Link to="/privacy">Privacy</Link>
            </li>
            <li>
              <Link to="/contact">Contact</Link>
            </li>
            <li>
              <a href="/plain">Plain pages</a>
            </li>
            <li>
              <a href="/docs/api">API</a>
            </li>
          </ul>
        </nav>
        <Rights />
      </div>
    </footer>
  )
}

/** Keeps its place while the council’s name is on the way, so that nothing jumps when it comes. */
function Rights() {
  const { data, isPending } = useQuery(councilQuery())
  const council = data?.council ?? null
  return (
    <p className={isPending ? 'is-on-the-way' : undefined}>
      {council !== null && `© ${council.name}. `}
      <Licence licence={council?.licence ?? null} />
    </p>
  )
}

function Licence({ licence }: Pick<Council, 'licence'>) {
  if (licence === null) {
    return 'No licence for reuse is stated. Ask the council before you reuse figures or text.'
  }
  return (
    <>
      Figures and text may be used under the{' '}
      {licence.address === null ? licence.name : <a href={licence.address}>{licence.name}</a>}.
    </>
  )
}
