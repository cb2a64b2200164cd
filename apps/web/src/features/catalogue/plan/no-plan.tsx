import type { Catalogue } from '@quarterdeck/contract'
import { Notice } from '../../../ui/states.tsx'

type Props = Pick<Catalogue, 'board' | 'mayChange'>

/** A board that no year’s plan is held of. */
export function NoPlan({ board, mayChange }: Props) {
  return (
    <Notice title="No plan yet">
      <p>{board.name} has no plan of any year yet.</p>
      <p>
        {mayChange
          ? 'The first year comes with an import: ask the person who runs Quarterdeck to import the board’s indicators, measures and targets. After that, years are rolled forward here.'
          : 'When the performance team has entered it, what you answer for stands here.'}
      </p>
    </Notice>
  )
}
