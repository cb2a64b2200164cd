import type { Context } from '../context.ts'
import { getCouncil } from '../council/get-council.ts'
import { DomainError } from '../errors.ts'
import { coreOf, foldAll } from './fold-password.ts'

const SHORTEST = 12
const LONGEST = 200

/** A piece of this many characters that is all there is of a password is a repetition. */
const LONGEST_PIECE = 4

const SHORT_WORDS = 3

/**
 * Refuses a password that others would think of soon. Any characters may be used, and none has to be.
 * @param path of the field that it was typed in, `/body/next`
 * @throws DomainError 'invalid', saying what would do
 */
export async function checkPassword(
  ctx: Pick<Context, 'db'>,
  given: {
    password: string
    account: { readonly email: string; readonly name: string }
    path: string
  },
): Promise<void> {
  const { council } = await getCouncil({ ctx })
  const known = { ...given.account, council: council?.name ?? '' }
  const fault = faultOfPassword(given.password, known, await readCommonPasswords())
  if (fault !== null) {
    throw new DomainError('invalid', fault.message, [{ ...fault, path: given.path }])
  }
}

/** Loaded for those alone who choose a password: it is as large as a tenth of the server. */
export async function readCommonPasswords(): Promise<ReadonlySet<string>> {
  common ??= import('./common-passwords.ts').then(({ COMMON_PASSWORDS }) => COMMON_PASSWORDS)
  return await common
}

let common: Promise<ReadonlySet<string>> | undefined

/**
 * What is wrong with a password, in words for the person who chose it; null for a good one.
 * @param common as `readCommonPasswords` gives them
 */
export function faultOfPassword(
  password: string,
  known: { email: string; name: string; council: string },
  common: ReadonlySet<string>,
): { code: string; message: string } | null {
  const characters = Array.from(password.normalize('NFC'))
  if (characters.length < SHORTEST) {
    const message = `Use at least ${SHORTEST} characters. Three or four words are easy to remember.`
    return { code: 'too-short', message }
  }
  if (characters.length > LONGEST) {
    return { code: 'too-long', message: `Use at most ${LONGEST} characters.` }
  }
  if (isRepeated(password) || isCounted(foldAll(password))) {
    return { code: 'sequence', message: 'This only repeats or counts. Choose another password.' }
  }
  if (namesOf(known).has(coreOf(password))) {
    const message =
      'This is close to your name, your e-mail address, the council or Quarterdeck. Choose another password.'
    return { code: 'personal', message }
  }
  if (common.has(foldAll(password)) || common.has(coreOf(password))) {
    return { code: 'common', message: 'Many people use this password. Choose another one.' }
  }
  return null
}

/** What a password may not be alone: each name whole, turned round, and its longer words. */
function namesOf({ email, name, council }: { email: string; name: string; council: string }) {
  const [user = ''] = email.split('@')
  const words = [...name.split(/\s+/), ...council.split(/\s+/), ...email.split(/[@.]/)]
  const names = [email, user, name, name.split(/\s+/).toReversed().join(''), council, 'quarterdeck']
  const all = [...names, ...words.filter((word) => word.length > SHORT_WORDS)].map(coreOf)
  const once = all.filter((each) => each !== '')
  return new Set([...once, ...once.map((each) => each + each)])
}

/** Whether a short piece, over and over, is all there is: `abcabcabcabca`. */
function isRepeated(text: string): boolean {
  const characters = Array.from(text.toLowerCase())
  return Array.from({ length: LONGEST_PIECE }, (_, index) => index + 1).some((size) =>
    characters.every((one, at) => one === characters[at % size]),
  )
}

/** Whether each character is the next, or each the one before: `abcdefghijkl`, `098765432109`. */
function isCounted(text: string): boolean {
  const numbers = Array.from(text, (one) => one.codePointAt(0) ?? 0)
  const steps = numbers.slice(1).map((number, at) => {
    const step = number - (numbers[at] ?? 0)
    // After 9 comes 0, and before 0 comes 9.
    return Math.abs(step) === 9 ? -Math.sign(step) : step
  })
  return (
    steps.length > 0 && (steps.every((step) => step === 1) || steps.every((step) => step === -1))
  )
}
