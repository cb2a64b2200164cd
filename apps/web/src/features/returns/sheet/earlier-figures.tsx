import type { MeasureCase } from '@quarterdeck/contract'
import { earlierFiguresOf, heldText } from './earlier-figures-of.ts'

type Props = { measure: MeasureCase; component: string | null }

/** Last quarter’s figure and that of a year before, to be compared with what is typed. */
export function EarlierFigures({ measure, component }: Props) {
  return (
    <dl className="earlier-figures">
      {earlierFiguresOf(measure, component).map(({ label, figure }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {figure === null ? <span className="quiet">Not held</span> : heldText(figure, measure)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
