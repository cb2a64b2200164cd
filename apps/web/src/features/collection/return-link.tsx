import type { CollectedReturn, Collection } from '@quarterdeck/contract'

type Props = { collection: Collection; each: CollectedReturn }

/** A return by its code and title. Leads to the page on which it is entered and checked. */
export function ReturnLink({ collection: { board, period }, each }: Props) {
  const { kind, id, code, title } = each
  return (
    <>
      <span className="return-code">{code}</span>{' '}
      <a href={`/returns/${board.id}/${period.id}/${kind}/${id}`}>{title}</a>
    </>
  )
}
