import type { MadeLink } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { CopyButton } from '../../ui/copy-button.tsx'

type Props = { link: MadeLink; name: string }

/** Where a link was sent, or the link itself, to be handed over. */
export function MadeLinkLine({ link: { sentTo, address, expiresAt }, name }: Props) {
  if (address === null) {
    return (
      <p>
        The link to set a password was sent to <b>{sentTo}</b>. It works once, until{' '}
        {formatInstant(expiresAt)}.
      </p>
    )
  }
  // Where the server does not know how readers reach it, it gives the path alone.
  const whole = new URL(address, window.location.origin).href
  return (
    <div className="made-link">
      <p>
        Give this link to {name} yourself: no e-mail was sent. Who has it can set the password,
        once, until {formatInstant(expiresAt)}. It is shown only now.
      </p>
      <p>
        <code className="made-link-address">{whole}</code>
      </p>
      <p className="form-actions">
        <CopyButton text={whole} label="Copy the link" />
      </p>
    </div>
  )
}
