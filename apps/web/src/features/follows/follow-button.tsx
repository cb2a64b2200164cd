import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sayFault } from '../../ui/form/tell-fault.ts'
import { SignedPart } from '../session/index.ts'
import { followsQuery } from './queries.ts'
import { useFollows, useSendsMail } from './use-follows.ts'

type Props = { board: string; indicator: string }

/** The way to follow the measure that a page shows, for whoever is signed in. */
export function FollowButton(measure: Props) {
  return (
    <SignedPart allow={() => true}>
      <Follow {...measure} />
    </SignedPart>
  )
}

function Follow(measure: Props) {
  const { data } = useSuspenseQuery(followsQuery())
  const { follow, stop } = useFollows()
  const isFollowed = data.measures.some(
    ({ board, indicator }) => board.id === measure.board && indicator === measure.indicator,
  )
  const error = follow.error ?? stop.error
  const change = isFollowed ? stop : follow
  const saysWhat = sayWhat(isFollowed, useSendsMail())
  return (
    <div className="follow">
      <button
        type="button"
        className="button is-small"
        disabled={follow.isPending || stop.isPending}
        onClick={() => change.mutate(measure)}
      >
        {isFollowed ? 'Stop following' : 'Follow this measure'}
      </button>
      <p className="quiet" role="status">
        {saysWhat} {isFollowed && <Link to="/account">All that you follow</Link>}
      </p>
      {error !== null && (
        <p role="alert" className="form-error">
          {sayFault(error)}
        </p>
      )}
    </div>
  )
}

function sayWhat(isFollowed: boolean, sendsMail: boolean): string {
  if (!sendsMail) {
    return isFollowed ? 'You follow it.' : 'It then stands in your account.'
  }
  return isFollowed
    ? 'You follow it: an e-mail tells you when it turns red.'
    : 'An e-mail then tells you when it turns red.'
}
