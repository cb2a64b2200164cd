import { expect, it } from 'vitest'
import { readSecurityHeaders } from './security-headers.ts'

it('allows pages what comes from here, nothing inline, and no frame around them', () => {
  const policy = readSecurityHeaders()['content-security-policy'] ?? ''
  expect(policy.split(';')).toEqual([
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ])
  expect(policy).not.toContain('unsafe')
})

it('has the other headers that browsers act on', () => {
  expect(readSecurityHeaders()).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
})
