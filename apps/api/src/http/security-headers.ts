import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

/**
 * Scripts, styles and fonts from here alone, none of them inline; pictures may also be `data:`,
 * which cannot run. There is no `upgrade-insecure-requests`, since a council may well serve this
 * inside its own network without a certificate, where it would stop every page from loading.
 */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
}

/** No page here uses any of these; a script that got in could not either. */
const PERMISSIONS_POLICY =
  'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'

const YEAR_IN_SECONDS = 31_536_000

const headersOfHelmet = helmet({
  contentSecurityPolicy: CONTENT_SECURITY_POLICY,
  // Not for other services of the council that may live below the same name.
  strictTransportSecurity: { maxAge: YEAR_IN_SECONDS, includeSubDomains: false },
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  // Only asks the browser for more memory, to keep apart what has one origin anyhow.
  originAgentCluster: false,
  // For Flash and for Internet Explorer 8.
  xPermittedCrossDomainPolicies: false,
  xDownloadOptions: false,
  xXssProtection: false,
  xDnsPrefetchControl: false,
})

/**
 * The headers every answer carries, names in lower case. Helmet works its headers out anew for
 * each request, which costs half as much again as everything else; ours never differ, so it is
 * asked once. docs/decisions/0006-compressed-once-per-version.md has the figures.
 */
export function readSecurityHeaders(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { 'permissions-policy': PERMISSIONS_POLICY }
  const recorder = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value
    },
    removeHeader: () => {},
  }
  headersOfHelmet({} as IncomingMessage, recorder as unknown as ServerResponse, (fault) => {
    if (fault !== undefined) {
      throw fault
    }
  })
  return headers
}
