import type { Scorecard } from '@quarterdeck/contract'
import type { FigureContent } from '../content/describe-figure.ts'
import type { FigureCells } from '../content/describe-measure.ts'
import { Cell } from './table.tsx'

type Props = { figures: FigureCells; headings: Scorecard['headings'] }

/** The three figures of a row: the earlier one, the target and the quarter's own. */
export function FigureColumns({ figures, headings }: Props) {
  return (
    <>
      <FigureCell figure={figures.priorActual} label={headings.priorActual} />
      <FigureCell figure={figures.target} label={headings.target} />
      <FigureCell figure={figures.current} label="Current" isCurrent />
    </>
  )
}

type FigureProps = { figure: FigureContent; label: string; isCurrent?: boolean }

function FigureCell({ figure, label, isCurrent = false }: FigureProps) {
  const { text, isFigure, provisional, noted, beneath } = figure
  if (text === '') {
    return <Cell className="empty" />
  }
  return (
    <Cell className={isCurrent ? 'figure current' : 'figure'} label={label}>
      <span className={isFigure ? 'value' : 'quiet'}>
        {text}
        {provisional && <Mark letter="p" words="provisional" />}
        {noted && <Mark letter="†" words="see the note beneath" />}
      </span>
      {beneath.map((words) => (
        <span key={words} className="quiet">
          {' '}
          {words}
        </span>
      ))}
    </Cell>
  )
}

function Mark({ letter, words }: { letter: string; words: string }) {
  return (
    <>
      <abbr title={words} aria-hidden>
        {letter}
      </abbr>
      <span className="unseen"> {words}</span>
    </>
  )
}
