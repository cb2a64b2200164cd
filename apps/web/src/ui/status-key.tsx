import { Status } from './status.tsx'

/** What each colour means, for the list of a printed key. */
export function StatusKey() {
  return (
    <>
      <dt>
        <Status status="green" />
      </dt>
      <dd>On course to meet the year’s target.</dd>
      <dt>
        <Status status="amber" />
      </dt>
      <dd>Uncertain, or too early to say.</dd>
      <dt>
        <Status status="red" />
      </dt>
      <dd>Will not meet the year’s target unless something is done.</dd>
      <dt>
        <Status status="none" />
      </dt>
      <dd>No colour, for the reason given beside it.</dd>
    </>
  )
}
