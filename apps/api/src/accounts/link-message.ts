import type { Message } from '../mail/mailer.ts'
import type { LinkKind } from '../store/words.ts'

const WORDS: Readonly<Record<LinkKind, { subject: string; why: string; holds: string }>> = {
  invitation: {
    subject: 'Your account for Quarterdeck',
    why: 'An account was made for you in Quarterdeck, the council’s performance scorecard. Choose a password to begin:',
    holds: 'The link works once, within seven days.',
  },
  reset: {
    subject: 'A new password for Quarterdeck',
    why: 'A new password was asked for your account in Quarterdeck, the council’s performance scorecard. Choose it here:',
    holds:
      'The link works once, within an hour. If it was not you who asked, leave it: your password stays as it is.',
  },
}

/** What is written to somebody with the link that sets their password. */
export function linkMessage(given: {
  email: string
  name: string
  address: string
  kind: LinkKind
}): Message {
  const { subject, why, holds } = WORDS[given.kind]
  const text = `Hello ${given.name},\n\n${why}\n\n${given.address}\n\n${holds}\n`
  return { to: given.email, subject, text }
}
