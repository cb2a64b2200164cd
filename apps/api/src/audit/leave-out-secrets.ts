/** The hash of what was published is there to be compared. */
const SECRET = /password|secret|token|(?<!^content)hash/i
const LEFT_OUT = '(not shown)'

/**
 * What was held, without what would let somebody in, should a change ever have recorded that: the
 * value of every field that is named for a password, secret, token or hash is left out.
 */
export function leaveOutSecrets(held: unknown): unknown {
  if (Array.isArray(held)) {
    return held.map(leaveOutSecrets)
  }
  if (typeof held !== 'object' || held === null) {
    return held
  }
  return Object.fromEntries(
    Object.entries(held).map(([name, value]) => [
      name,
      SECRET.test(name) && typeof value !== 'boolean' ? LEFT_OUT : leaveOutSecrets(value),
    ]),
  )
}
