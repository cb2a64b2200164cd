import type { HeldRole } from '@quarterdeck/contract'
import * as z from 'zod/mini'
import { foldEmail } from '../accounts/account-store.ts'

const Claims = z.looseObject({
  iss: z.string(),
  sub: z.string(),
  email: z.optional(z.string()),
  /** Entra ID's name for the address that a person signs in with. */
  preferred_username: z.optional(z.string()),
  email_verified: z.optional(z.boolean()),
  name: z.optional(z.string()),
  groups: z.optional(z.array(z.string())),
  /** Entra ID's roles of the application, which can stand in for groups. */
  roles: z.optional(z.array(z.string())),
})

/** Whom the provider vouches for, and what their groups let them do here. */
export type Vouched = {
  readonly issuer: string
  readonly subject: string
  /** In small letters; null where the provider gives none, or says that it has not checked it. */
  readonly email: string | null
  readonly name: string
  readonly roles: readonly HeldRole[]
}

/**
 * Reads the claims of an identity token that has been checked.
 * @param groups what the members of each group may do
 */
export function readClaims(
  claims: unknown,
  groups: ReadonlyMap<string, readonly HeldRole[]>,
): Vouched {
  const { iss, sub, name, ...more } = Claims.parse(claims)
  const email = more.email ?? more.preferred_username
  const isChecked = more.email_verified !== false
  const memberOf = [...(more.groups ?? []), ...(more.roles ?? [])]
  return {
    issuer: iss,
    subject: sub,
    email: email?.includes('@') && isChecked ? foldEmail(email) : null,
    name: name ?? email ?? sub,
    roles: distinct(memberOf.flatMap((group) => groups.get(group) ?? [])),
  }
}

function distinct(roles: readonly HeldRole[]): HeldRole[] {
  const byText = new Map(roles.map((role) => [JSON.stringify(role), role]))
  return [...byText.values()]
}
