import type { Role } from '@quarterdeck/contract'

/** Those who keep the catalogue, and those who answer for parts of it and see them. */
export const CATALOGUE_ROLES: readonly Role[] = [
  'officer',
  'director',
  'performance',
  'administrator',
]

/** Those who keep it. */
export const KEEPER_ROLES: readonly Role[] = ['performance', 'administrator']
