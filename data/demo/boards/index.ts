import type { BoardPlan } from '../subjects.ts'
import { ADULTS } from './adults.ts'
import { CHILDREN } from './children.ts'
import { ENVIRONMENT } from './environment.ts'
import { GROWTH } from './growth.ts'
import { HOUSING } from './housing.ts'
import { RESOURCES } from './resources.ts'

/** The council's boards in the order of the page, with fifty subjects each. */
export const BOARDS: readonly BoardPlan[] = [
  CHILDREN,
  ADULTS,
  ENVIRONMENT,
  HOUSING,
  GROWTH,
  RESOURCES,
]
