import { beginSession } from '../accounts/begin-session.ts'
import type { Context } from '../context.ts'
import type { Attempt } from './attempt-cookie.ts'
import { findOrMakeAccount, type Refusal } from './find-or-make-account.ts'
import type { Provider } from './provider.ts'
import { readClaims } from './read-claims.ts'

/**
 * Ends an attempt: checks what the provider sent (state, nonce, proof of the code, signature,
 * issuer, audience) and begins a session.
 * @param input `answer` is the query that the browser came back with, without its question mark
 * @returns the token of the session, or why there is none
 * @throws what openid-client finds wrong with the answer
 */
export async function finishSignOn({
  ctx,
  provider,
  input,
}: {
  ctx: Context
  provider: Provider
  input: { answer: string; attempt: Attempt; device: string }
}): Promise<{ token: string } | { refusal: Refusal }> {
  const client = await provider.client()
  const { returnAddress, groups } = provider.settings
  const { state, nonce, verifier } = input.attempt
  const answer = new URL(`${returnAddress}?${input.answer}`)
  const tokens = await client.authorizationCodeGrant(await provider.configuration(), answer, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const vouched = readClaims(tokens.claims(), groups)
  const at = ctx.now().toISOString()
  const { t } = ctx.db
  return await ctx.db.write(async (tx) => {
    const account = await findOrMakeAccount(tx, t, { vouched, at })
    if (typeof account === 'string') {
      return { refusal: account }
    }
    const { device } = input
    return {
      token: await beginSession(tx, t, { account: account.id, device, at, how: 'single-sign-on' }),
    }
  })
}
