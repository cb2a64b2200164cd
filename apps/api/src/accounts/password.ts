import { hash, verify } from '@node-rs/argon2'

/**
 * Argon2id with the least memory and passes that OWASP names for it (19 MiB, 2, 1): about 20 ms
 * on one core, so that a server of two cores is not busy with guesses.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** What is kept of a password: the algorithm, its cost, a salt and the hash, in one text. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/** Stands in for the hash of an account that is not there, so that the answer takes as long. */
const NOBODYS = hashPassword('nobody has this password')

/** Whether a password is the one whose hash is kept; takes as long where none is kept. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const matches = await verify(kept ?? (await NOBODYS), password.normalize('NFC'))
  return matches && kept !== null
}
