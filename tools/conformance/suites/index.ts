import type { Suite } from '../suite.ts'
import { xmrCases } from './xmr-cases.ts'
import { xmrUnits } from './xmr-units.ts'

/** Every suite that `npm run conformance` runs, in order. */
export const suites: readonly Suite[] = [xmrCases, xmrUnits]
