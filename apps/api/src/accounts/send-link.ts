import type { MadeLink } from '@quarterdeck/contract'
import type { Mailer } from '../mail/mailer.ts'
import { linkMessage } from './link-message.ts'
import type { NewLink } from './link-store.ts'

/** How links reach people: where they lead, and how mail is sent. */
export type Post = {
  /** As readers type it; null where it is not known. */
  readonly publicAddress: string | null
  /** null where mail is not sent. */
  readonly mailer: Mailer | null
  /** Told why a message could not be sent. */
  readonly noteFailure: (error: unknown) => void
}

/** Where a link leads. The token is in the fragment, which no server is told and no log has. */
export function addressOf({ token }: NewLink, { publicAddress }: Pick<Post, 'publicAddress'>) {
  return `${publicAddress ?? ''}/set-password#${token}`
}

/**
 * Sends a link to its person. Where that cannot be done, its address is given instead, for whoever
 * made it to hand over; without a public address it is the path alone.
 */
export async function sendLink(
  post: Post,
  person: { email: string; name: string },
  link: NewLink,
): Promise<MadeLink> {
  const { expiresAt } = link
  const address = addressOf(link, post)
  if (post.mailer === null) {
    return { sentTo: null, address, expiresAt }
  }
  try {
    await post.mailer.send(linkMessage({ ...person, address, kind: link.kind }))
    return { sentTo: person.email, address: null, expiresAt }
  } catch (error) {
    post.noteFailure(error)
    return { sentTo: null, address, expiresAt }
  }
}
