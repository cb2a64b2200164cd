import { catalogueApi, type WhatIfChange } from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import { sayFault } from '../../../ui/form/tell-fault.ts'
import { useSignedMutation } from '../../session/index.ts'
import { WhatIf } from './what-if.tsx'
import { WhatIfOfMeasure } from './what-if-of-measure.tsx'

type Props = {
  board: string
  /** The change as it is typed now; null where something is wrong with it, which is said there. */
  ask: () => WhatIfChange | null
  /** What is tried, as the button says: "policy". */
  what: string
  /** What is held against what, said beside the button. */
  about: string
}

/** "What would this policy change?": every published quarter judged again, before anything is saved. */
export function TryChange({ board, ask, what, about }: Props) {
  const trying = useSignedMutation((change: WhatIfChange) =>
    call(catalogueApi.tryChange, { params: { board }, body: change }),
  )
  const tryIt = () => {
    const change = ask()
    if (change === null) {
      trying.reset()
      return
    }
    trying.mutate(change)
  }
  return (
    <div className="try-change">
      <p>
        <button type="button" className="button" onClick={tryIt} disabled={trying.isPending}>
          What would this {what} change?
        </button>
        <span className="quiet">Tries {about}. Nothing is saved.</span>
      </p>
      <div role="status">
        {trying.isPending && <p>Judging the published quarters again…</p>}
        {trying.isError && <p className="form-error">{sayFault(trying.error)}</p>}
        {trying.data !== undefined &&
          !trying.isPending &&
          (trying.variables.kind === 'policy' ? (
            <WhatIf result={trying.data} board={board} />
          ) : (
            <WhatIfOfMeasure result={trying.data} />
          ))}
      </div>
    </div>
  )
}
