import type { Polarity } from '@quarterdeck/contract'

/** Which way is better, as part of a line of facts. */
export const POLARITY_WORDS = {
  higher: 'higher is better',
  lower: 'lower is better',
  range: 'best within an agreed range',
  none: 'neither higher nor lower is better',
} as const satisfies Record<Polarity, string>
