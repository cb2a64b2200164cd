import type { Judgement as Given } from '@quarterdeck/contract'
import { Status } from './status.tsx'

/** What officers make of it: a status of their own and why, beside the one that the rules give. */
export function Judgement({ judgement }: { judgement: Given }) {
  return (
    <>
      <Status status={judgement.status} />. {judgement.reason}
    </>
  )
}
