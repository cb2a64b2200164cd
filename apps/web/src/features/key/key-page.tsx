import type { BoardKey } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../../ui/page-title.tsx'
import { ChartGuide } from './chart-guide.tsx'
import { CodeGuide } from './code-guide.tsx'
import { ColourKey, DirectionKey } from './colour-key.tsx'
import { FigureGuide } from './figure-guide.tsx'
import { PolicyGuide } from './policy-guide.tsx'

const CONTENTS = [
  ['colours', 'The colours'],
  ['arrows', 'The arrows'],
  ['figures', 'The figures'],
  ['charts', 'The small charts'],
  ['policy', 'What this board has agreed'],
  ['rules', 'The rules, one by one'],
] as const

/** What everything on a scorecard means, and how it is worked out for this board. */
export function KeyPage({ boardKey }: { boardKey: BoardKey }) {
  return (
    <div className="key-page">
      <header className="page-head">
        <div>
          <p className="overline">{boardKey.board.name}</p>
          <PageTitle title={`Key and help, ${boardKey.board.name}`}>Key and help</PageTitle>
        </div>
      </header>
      <nav className="contents" aria-label="On this page">
        <ul>
          {CONTENTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <Link to="/corrections" search={{ board: boardKey.board.id }}>
          Corrections to published quarters
        </Link>
      </p>
      <ColourKey />
      <DirectionKey policy={boardKey.policy} />
      <FigureGuide threshold={boardKey.policy.smallNumberThreshold} />
      <ChartGuide />
      <PolicyGuide policy={boardKey.policy} engine={boardKey.engine} />
      <CodeGuide codes={boardKey.codes} />
    </div>
  )
}
