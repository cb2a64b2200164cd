import type { Judgement } from '@quarterdeck/contract'
import { Status } from '../../ui/status.tsx'

/** What officers make of it themselves, with why; nothing where they said nothing. */
export function JudgementLine({ judgement }: { judgement: Judgement | null }) {
  return (
    judgement && (
      <p>
        Officers’ judgement: <Status status={judgement.status} />. {judgement.reason}
      </p>
    )
  )
}
