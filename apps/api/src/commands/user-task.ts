import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { HeldRole, MadeLink } from '@quarterdeck/contract'
import { Role } from '@quarterdeck/contract'
import { type AccountRow, findAccountByEmail } from '../accounts/account-store.ts'
import type { Post } from '../accounts/send-link.ts'
import type { ActingContext } from '../context.ts'
import type { Settings } from '../settings.ts'
import { CommandError } from './command.ts'

/** Does a task with the database, and gives the lines that say what was done. */
export type Prepared = (ctx: ActingContext, settings: Settings) => Promise<string[]>

/** One of the things that `quarterdeck user` does. */
export type UserTask = {
  /** What follows `quarterdeck`. */
  readonly usage: string
  readonly does: string
  /**
   * Reads what follows the task's name, before the database is opened.
   * @throws WrongUse, or what `parseArgs` throws
   */
  readonly prepare: (args: readonly string[]) => Prepared
}

/** The command line cannot be read; it is said how it is to be written. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}

/** Whether an error says that the command line was written in a wrong way. */
export function isWrongUse(error: unknown): error is Error {
  return (
    error instanceof WrongUse ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  )
}

/** The options of a role: `--role director --board cypf --service children-families`. */
export const ROLE_OPTIONS = {
  role: { type: 'string' },
  board: { type: 'string' },
  service: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

/** @throws WrongUse where the options name no role */
export function readRole(given: {
  role?: string | undefined
  board?: string | undefined
  service?: string | undefined
}): HeldRole {
  const role = Role.options.find((each) => each === given.role)
  if (role === undefined) {
    throw new WrongUse(`--role can be one of: ${Role.options.join(', ')}.`)
  }
  return { role, board: given.board ?? null, service: given.service ?? null }
}

/** Reads the one e-mail address and the options of a task. */
export function readArguments<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const [email, ...more] = positionals
  if (email === undefined || more.length > 0) {
    throw new WrongUse('Name one e-mail address.')
  }
  return { email, values }
}

/** @throws CommandError where no account has the address */
export async function findByEmail({ db }: ActingContext, email: string): Promise<AccountRow> {
  const account = await findAccountByEmail(db.read, db.t, email)
  if (account === undefined) {
    throw new CommandError(`There is no account ${email}.`)
  }
  return account
}

/** Links made here are printed for whoever asked, and never mailed. */
export function printedPost({ publicAddress, host, port }: Settings): Post {
  const name = host.includes(':') ? `[${host}]` : host
  return {
    publicAddress: publicAddress ?? `http://${name}:${port}`,
    mailer: null,
    noteFailure: () => undefined,
  }
}

/** The link, and until when it works. */
export function describeLink({ address, expiresAt }: MadeLink): string[] {
  const until = `${expiresAt.slice(0, 10)} ${expiresAt.slice(11, 16)} UTC`
  return [`To set a password, once, until ${until}:`, `  ${address ?? ''}`]
}
