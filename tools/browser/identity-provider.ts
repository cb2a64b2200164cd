import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { onTestFinished, vi } from 'vitest'

/** Somebody whom the provider of a test vouches for. */
export type Vouch = Record<string, unknown> & { readonly sub: string }

export const CLIENT = { id: 'quarterdeck', secret: 'a secret that the provider knows as well' }

/**
 * A real identity provider on a free port of this machine. Whoever comes is `vouch.for`, without
 * being asked; the browser is sent straight back. It stops when the running test is over; one for a
 * whole file is kept with `startProvider(address, afterAll)`.
 */
export async function startProvider(
  returnAddress: string,
  cleanUp: (clean: () => void) => void = onTestFinished,
) {
  // It warns that it keeps everything in memory, which is what a test wants.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'info').mockImplementation(() => {})
  const vouch: { for: Vouch } = { for: { sub: 'nobody' } }
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  cleanUp(() => void server.close())
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [returnAddress],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => vouch.for }),
    pkce: { required: () => true },
  })
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) {
      return next()
    }
    const { params, prompt } = await provider.interactionDetails(ctx.req, ctx.res)
    const accountId = vouch.for.sub
    if (prompt.name === 'login') {
      return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId } })
    }
    const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) })
    grant.addOIDCScope('openid email profile')
    const consent = { grantId: await grant.save() }
    return provider.interactionFinished(
      ctx.req,
      ctx.res,
      { consent },
      { mergeWithLastSubmission: true },
    )
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return { issuer, vouch }
}

/**
 * Follows the provider's own redirects as a browser does, cookies and all.
 * @returns the address by which it leads back to `returnAddress`
 */
export async function goThrough(start: string, returnAddress: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = start
  while (!next.startsWith(returnAddress)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (header.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) {
      throw new Error(`The provider stopped: ${response.status} ${await response.text()}`)
    }
    next = new URL(location, next).href
  }
  return next
}
