import type { HeldRole } from '@quarterdeck/contract'
import type { Configuration } from 'openid-client'

/** How to reach the identity provider; read from the settings. */
export type ProviderSettings = {
  /** `https://login.microsoftonline.com/<tenant>/v2.0` for Entra ID. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it, for the button: "Halton account". */
  readonly name: string
  /** What the members of a group may do, by the group's id. */
  readonly groups: ReadonlyMap<string, readonly HeldRole[]>
  /** Where the browser comes back to, below the public address. */
  readonly returnAddress: string
}

/** What is asked of the provider: who it is, and their address and groups where it gives them. */
export const SCOPE = 'openid profile email'

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/

/**
 * Loads what speaks OpenID Connect and asks the provider for its addresses and keys, once: only
 * councils that use it need it. A provider that does not answer is asked again the next time.
 */
export function createProvider(settings: ProviderSettings) {
  let found: Promise<Configuration> | undefined

  async function discover(): Promise<Configuration> {
    const client = await import('openid-client')
    const issuer = new URL(settings.issuer)
    // Without https only on this machine, for tests.
    const insecure = LOOPBACK.test(issuer.hostname) ? [client.allowInsecureRequests] : []
    return await client.discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
      execute: insecure,
    })
  }

  return {
    settings,
    client: () => import('openid-client'),
    async configuration(): Promise<Configuration> {
      found ??= discover()
      try {
        return await found
      } catch (error) {
        found = undefined
        throw error
      }
    },
  }
}

export type Provider = ReturnType<typeof createProvider>
