import { Secret, TOTP } from 'otpauth'

const PERIOD_S = 30

/** One step either way: clocks differ, and a code takes time to type. */
const STEPS_EITHER_WAY = 1

/** A new secret for an authenticator app, in the letters and digits that people can type. */
export function makeAuthenticatorSecret(): string {
  return new Secret({ size: 20 }).base32
}

function authenticatorOf(secret: string, email: string): TOTP {
  return new TOTP({ issuer: 'Quarterdeck', label: email, secret, period: PERIOD_S })
}

/** What an authenticator app reads from a picture: `otpauth://totp/Quarterdeck:…`. */
export function authenticatorAddress(secret: string, email: string): string {
  return authenticatorOf(secret, email).toString()
}

/**
 * The step of thirty seconds that a code belongs to; null for a code that belongs to none near now.
 * A step is kept when its code is used, so that no code is used twice.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const delta = authenticatorOf(secret, '').validate({
    token: code,
    timestamp,
    window: STEPS_EITHER_WAY,
  })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_S) + delta
}
