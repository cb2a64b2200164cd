import { UnknownSchemaError } from './store/migrate.ts'

/** What the server was told to use, as far as a message needs it. */
export type StartSettings = {
  readonly host: string
  readonly port: number
  readonly database: string
}

/** A setting that cannot be used. Its message says which, and what would do. */
export class SettingError extends Error {
  override name = 'SettingError'
}

type Explanation = (settings: StartSettings) => string

const PORT_TAKEN: Explanation = ({ host, port }) =>
  `Port ${port} on ${host} is already taken, perhaps by a Quarterdeck that is still running.\n` +
  'Stop that program, or choose another port: PORT=4010 npm start'

const PORT_NOT_ALLOWED: Explanation = ({ port }) =>
  `Port ${port} may not be opened by this user.\n` + 'Choose a port above 1023: PORT=4010 npm start'

const NO_SUCH_HOST: Explanation = ({ host }) =>
  `Nothing can listen on ${host}.\n` +
  'HOST has to be an address of this machine: HOST=127.0.0.1 npm start'

const NOT_WRITABLE: Explanation = ({ database }) =>
  `The database ${database} cannot be opened for writing.\n` +
  'Make the file and its folder yours, or name another file: ' +
  'QUARTERDECK_DB=/path/to/quarterdeck.db npm start'

const DISK_FULL: Explanation = ({ database }) =>
  `The disk that holds ${database} is full.\n` +
  'Free at least 50 MB there and start again. Nothing that was saved is lost.'

const DAMAGED: Explanation = ({ database }) =>
  `The database ${database} is damaged, or is not a database at all.\n` +
  'Put back a copy of it, or move it away to start with an empty one.'

const IN_USE: Explanation = ({ database }) =>
  `The database ${database} is being written to by another program.\n` +
  'Wait until that is done, or stop it, and start again.'

/** By the operating system's and SQLite's words; SQLite's may go on, as in SQLITE_CORRUPT_INDEX. */
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [/^EADDRINUSE$/, PORT_TAKEN],
  [/^listen EACCES$/, PORT_NOT_ALLOWED],
  [/^(EADDRNOTAVAIL|ENOTFOUND|EAI_\w+|EINVAL)$/, NO_SUCH_HOST],
  [/^(EACCES|EPERM|EROFS|ENOTDIR|EISDIR|SQLITE_READONLY\w*|SQLITE_CANTOPEN\w*)$/, NOT_WRITABLE],
  // What Node says of a folder that it cannot make on a disk which may only be read.
  [/^mkdir ENOENT$/, NOT_WRITABLE],
  [/^(ENOSPC|EDQUOT|SQLITE_FULL)$/, DISK_FULL],
  [/^(SQLITE_CORRUPT\w*|SQLITE_NOTADB)$/, DAMAGED],
  [/^(SQLITE_BUSY\w*|SQLITE_LOCKED\w*)$/, IN_USE],
]

/** What two system calls mean something else by than the rest. */
const AMBIGUOUS = ['listen EACCES', 'mkdir ENOENT']

function codeOf(error: Error): string {
  const code = 'code' in error ? String(error.code) : ''
  const call = 'syscall' in error ? `${String(error.syscall)} ${code}` : code
  return AMBIGUOUS.includes(call) ? call : code
}

/**
 * Says in plain words why the server could not start, and what to do.
 * @returns undefined for an error that nobody foresaw, which is a mistake of the program
 */
export function explainStartFailure(error: unknown, settings: StartSettings): string | undefined {
  if (!(error instanceof Error)) {
    return undefined
  }
  if (error instanceof UnknownSchemaError || error instanceof SettingError) {
    return error.message
  }
  const code = codeOf(error)
  const explain = EXPLANATIONS.find(([pattern]) => pattern.test(code))?.[1]
  // drizzle wraps the driver's error
  return explain?.(settings) ?? explainStartFailure(error.cause, settings)
}
