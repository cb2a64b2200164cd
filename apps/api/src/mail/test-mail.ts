import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import type { Mailer, Message } from './mailer.ts'

/** A mailer that keeps what it is given. */
export function keptMail(): Mailer & { readonly sent: Message[] } {
  const sent: Message[] = []
  return { sent, send: async (message) => void sent.push(message) }
}

/** A mailer whose server is away. */
export const BROKEN_MAIL: Mailer = {
  send: () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' })),
}

/** What a mail server was handed: to whom, and the whole message with its headers. */
export type Received = { readonly recipients: string[]; readonly source: string }

/** A mail server of the running test's own. Gives its address, and what it receives. */
export async function startMailServer(): Promise<{ server: string; received: Received[] }> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let source = ''
      stream.on('data', (chunk) => {
        source += String(chunk)
      })
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ recipients, source })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => new Promise((closed) => server.close(() => closed())))
  const { port } = server.server.address() as { port: number }
  return { server: `smtp://127.0.0.1:${port}`, received }
}
