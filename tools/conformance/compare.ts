import type { Mismatch } from './suite.ts'

const TOLERANCE = 1e-9

/** The fields of `expected` that `got` lacks or holds otherwise, by dotted path. */
export function mismatchesOf(expected: unknown, got: unknown, field = ''): Mismatch[] {
  if (isRecord(expected) && isRecord(got) && sameLength(expected, got)) {
    return Object.keys(expected).flatMap((key) =>
      mismatchesOf(expected[key], got[key], field === '' ? key : `${field}.${key}`),
    )
  }
  return agrees(expected, got) ? [] : [{ field, expected, got }]
}

function sameLength(expected: unknown, got: unknown): boolean {
  const lists = Array.isArray(expected) || Array.isArray(got)
  return !lists || (Array.isArray(expected) && Array.isArray(got) && expected.length === got.length)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Numbers within 1e-9 × max(1, |expected|), the tolerance the cases state; the rest exactly. */
function agrees(expected: unknown, got: unknown): boolean {
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(got - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))
  }
  return Object.is(expected, got)
}
