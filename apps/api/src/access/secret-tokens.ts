import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, for a session or a link: too many to guess, so a plain hash is enough to keep. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: who reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
