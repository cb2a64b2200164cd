import { expect, it } from 'vitest'
import { linkMessage } from '../accounts/link-message.ts'
import { createMailer, describeMailFailure } from './mailer.ts'
import { startMailServer } from './test-mail.ts'

const FROM = 'Quarterdeck <scorecard@halton.example>'
const ADDRESS = 'https://deck.halton.example/set-password#abc'
const ROBIN = { email: 'robin@halton.example', name: 'Robin Reader' }

async function mailedTo(person: { email: string; name: string }) {
  const { server, received } = await startMailServer()
  const mailer = createMailer({ server, from: FROM })
  const sending = mailer.send(linkMessage({ ...person, address: ADDRESS, kind: 'invitation' }))
  return { sending, received }
}

it('hands one message in plain text to the mail server', async () => {
  const { sending, received } = await mailedTo(ROBIN)
  await sending
  expect(received).toHaveLength(1)
  expect(received[0]?.recipients).toEqual([ROBIN.email])
  const source = received[0]?.source ?? ''
  expect(source).toContain('From: Quarterdeck <scorecard@halton.example>')
  expect(source).toContain('To: robin@halton.example')
  expect(source).toContain('Subject: Your account for Quarterdeck')
  expect(source).toContain('Content-Type: text/plain; charset=utf-8')
  expect(source).toContain('Hello Robin Reader,')
})

it('has the whole link in the message', async () => {
  const { sending, received } = await mailedTo(ROBIN)
  await sending
  // Quoted-printable breaks long lines with "=" and writes "=" as "=3D".
  const text = (received[0]?.source ?? '').replaceAll('=\r\n', '')
  expect(text).toContain(ADDRESS)
})

it('makes no header of what a name holds', async () => {
  const { sending, received } = await mailedTo({
    ...ROBIN,
    name: 'Eve\r\nBcc: eve@evil.example\r\n\r\nNo',
  })
  await sending
  expect(received[0]?.recipients).toEqual([ROBIN.email])
  const [headers] = (received[0]?.source ?? '').split('\r\n\r\n')
  expect(headers).not.toMatch(/bcc|evil/i)
})

it.each([
  'robin@halton.example\r\nBcc: eve@evil.example',
  'robin@halton.example, eve@evil.example',
  'Robin <robin@halton.example>',
  'robin@halton.example>',
  'nowhere',
])('sends nothing to %j', async (email) => {
  const { sending, received } = await mailedTo({ ...ROBIN, email })
  await expect(sending).rejects.toThrow('no e-mail address')
  expect(received).toEqual([])
})

it('says why a message could not be sent, without whom it was for', async () => {
  const mailer = createMailer({ server: 'smtp://127.0.0.1:1', from: FROM })
  const failure = await mailer
    .send({ to: ROBIN.email, subject: 'Hello', text: 'Hello' })
    .catch((error: unknown) => describeMailFailure(error))
  expect(failure).toMatchObject({ command: 'CONN' })
  expect(JSON.stringify(failure)).not.toContain('robin')
})
