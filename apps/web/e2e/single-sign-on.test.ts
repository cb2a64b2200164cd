import { type AddressInfo, createServer } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { CLIENT, startProvider } from '../../../tools/browser/identity-provider.ts'
import { LAPTOP, startVisits } from './visit.ts'

/** A port that nobody has: the identity provider must know our address before we are there. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

const port = await freePort()
const address = `http://127.0.0.1:${port}`
const { issuer, vouch } = await startProvider(`${address}/api/sign-in/finish`, afterAll)

const visits = startVisits({
  PORT: String(port),
  QUARTERDECK_URL: address,
  QUARTERDECK_OIDC_ISSUER: issuer,
  QUARTERDECK_OIDC_CLIENT_ID: CLIENT.id,
  QUARTERDECK_OIDC_CLIENT_SECRET: CLIENT.secret,
  QUARTERDECK_OIDC_NAME: 'Halton account',
  QUARTERDECK_OIDC_GROUPS: 'team=performance:cypf',
})

const PAT = { sub: 'pat', name: 'Pat Team', email: 'pat@halton.example', email_verified: true }

it('signs somebody in with the council’s own account, and leads on to where they were going', async () => {
  vouch.for = { ...PAT, groups: ['team'] }
  const page = await visits.open('/sign-in?to=/account', { viewport: LAPTOP })
  await page.getByRole('link', { name: 'Sign in with Halton account' }).click()
  await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor()
  expect(page.url()).toBe(`${address}/account`)
  expect(await page.locator('main').innerText()).toContain('pat@halton.example')
})

it('says why somebody without a role is not let in, and what to do', async () => {
  vouch.for = { ...PAT, sub: 'lee', email: 'lee@halton.example', groups: [] }
  const page = await visits.open('/sign-in')
  await page.getByRole('link', { name: 'Sign in with Halton account' }).click()
  const problem = page.getByRole('alert')
  await problem.waitFor()
  expect(await problem.innerText()).toContain('you have no role here. Ask an administrator')
})
