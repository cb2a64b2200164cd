import { createHash } from 'node:crypto'
import { StaleError } from '../errors.ts'

const CHARACTERS = 16

/**
 * The version of a thing that people change: an opaque text that differs when its editable fields
 * do. They must be given in one order wherever the version of such a thing is worked out.
 */
export function versionOf(fields: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(fields))
    .digest('base64url')
    .slice(0, CHARACTERS)
}

/**
 * Refuses a change of what somebody else has changed since it was read.
 * @param held the thing as its GET gives it now
 * @param shown what of it is to be shown instead, where it is changed as part of something else
 * @throws StaleError which carries it
 */
export function refuseStale(
  given: string,
  held: { readonly version: string },
  shown: unknown = held,
): void {
  if (given !== held.version) {
    throw new StaleError('Somebody else changed this meanwhile. Look at it as it is now.', shown)
  }
}
