import type { Attempt } from './attempt-cookie.ts'
import { type Provider, SCOPE } from './provider.ts'

/**
 * Begins an attempt to sign in at the provider.
 * @returns where the browser is to go, and what it must bring back
 */
export async function startSignOn(
  provider: Provider,
  to: string,
): Promise<{ location: string; attempt: Attempt }> {
  const client = await provider.client()
  const configuration = await provider.configuration()
  const attempt = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    to,
  }
  const location = client.buildAuthorizationUrl(configuration, {
    redirect_uri: provider.settings.returnAddress,
    scope: SCOPE,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
  })
  return { location: location.href, attempt }
}
