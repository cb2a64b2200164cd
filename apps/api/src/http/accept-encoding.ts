import type { Encoding, Representation, Representations } from './representations.ts'

/** What we would rather send, where the reader likes several equally: the smallest first. */
const PREFERENCE: readonly Encoding[] = ['br', 'gzip', 'identity']

/** Weights by name, `{ br: 1, gzip: 0.8 }`; a weight of 0 refuses. */
function weights(header: string): Map<string, number> {
  const entries = header.split(',').map((part): [string, number] => {
    const [name = '', ...parameters] = part.split(';')
    const quality = parameters.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/i.exec(one)?.[1])
    const weight = Number(quality.find((one) => one !== undefined) ?? 1)
    return [name.trim().toLowerCase(), weight]
  })
  return new Map(entries.filter(([name]) => name !== ''))
}

function rank(header: string): readonly Encoding[] {
  const given = weights(header)
  // Not named means not wanted, but for identity, which is wanted least unless it is refused.
  const weightOf = (encoding: Encoding) =>
    given.get(encoding) ?? given.get('*') ?? (encoding === 'identity' ? 0.001 : 0)
  return PREFERENCE.filter((encoding) => weightOf(encoding) > 0).sort(
    (one, other) => weightOf(other) - weightOf(one),
  )
}

/** Browsers send one of a few headers, always the same; strangers may send any number. */
const MAX_REMEMBERED = 100
const remembered = new Map<string, readonly Encoding[]>()

/**
 * The encodings a reader takes, best first: `gzip, deflate, br` gives br, gzip, identity.
 * Empty when all are refused.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined) {
    return ['identity']
  }
  const known = remembered.get(header)
  if (known !== undefined) {
    return known
  }
  const ranked = rank(header)
  if (remembered.size < MAX_REMEMBERED) {
    remembered.set(header, ranked)
  }
  return ranked
}

/** The form to send. Where none is acceptable the plain one is sent, as RFC 9110 (12.5.3) allows. */
export function choose(header: string | undefined, offered: Representations): Representation {
  for (const encoding of acceptedEncodings(header)) {
    const representation = offered[encoding]
    if (representation !== undefined) {
      return representation
    }
  }
  return offered.identity
}
