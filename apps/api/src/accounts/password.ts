/**
 * Argon2id with the least memory and passes that OWASP names for it (19 MiB, 2, 1): about 20 ms
 * on one core, so that a server of two cores is not busy with guesses.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Loaded by the first who signs in: a server that is only read needs neither its code nor its memory. */
const argon2 = () => import('@node-rs/argon2')

/** What is kept of a password: the algorithm, its cost, a salt and the hash, in one text. */
export async function hashPassword(password: string): Promise<string> {
  const { hash } = await argon2()
  return await hash(password.normalize('NFC'), COST)
}

/** Stands in for the hash of an account that is not there, so that the answer takes as long. */
let nobodys: Promise<string> | undefined

/** Whether a password is the one whose hash is kept; takes as long where none is kept. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  // Made for every first attempt alike, so that its time tells nothing either.
  nobodys ??= hashPassword('nobody has this password')
  const standIn = await nobodys
  const { verify } = await argon2()
  const matches = await verify(kept ?? standIn, password.normalize('NFC'))
  return matches && kept !== null
}
