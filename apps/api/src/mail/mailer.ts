import { Email } from '@quarterdeck/contract'
import type { Transporter } from 'nodemailer'

/** A message in plain text to one person. */
export type Message = { readonly to: string; readonly subject: string; readonly text: string }

export type Mailer = {
  /** @throws what the mail server answers, or that it does not; Error for what is no address */
  readonly send: (message: Message) => Promise<void>
}

/** The server that mail is handed to, `smtp://user:password@host:587`, and whom it comes from. */
export type MailSettings = { readonly server: string; readonly from: string }

/** Somebody waits for the answer: a mail server that is silent is given up soon. */
const PATIENCE = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 }

export function createMailer({ server, from }: MailSettings): Mailer {
  let transport: Promise<Transporter> | undefined

  // Loaded with the first message: a server that sends none need not have it in memory.
  async function connect(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer')
    return createTransport({ url: server, ...PATIENCE })
  }

  return {
    async send({ to, subject, text }) {
      // One plain address: with a comma or a line break in it, others would get the message too.
      if (!Email.safeParse(to).success) {
        throw new Error('A message was to go to what is no e-mail address')
      }
      transport ??= connect()
      await (await transport).sendMail({ from, to: { name: '', address: to }, subject, text })
    },
  }
}

/** What a log may have of a message that could not be sent: no address, and no words of it. */
export function describeMailFailure(error: unknown): Record<string, unknown> {
  const { code, responseCode, command } = (error ?? {}) as Record<string, unknown>
  return { code, responseCode, command }
}
