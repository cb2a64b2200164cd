import type { Person, Role } from '@quarterdeck/contract'

/** Those who follow the collection of a quarter. */
export const FOLLOWERS: readonly Role[] = ['director', 'performance', 'administrator']

/** Whether somebody follows the collection of some quarter. */
export function isFollower({ roles }: Person): boolean {
  return roles.some(({ role }) => FOLLOWERS.includes(role))
}
