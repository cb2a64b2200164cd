/** Whether a line on the error stream is more than the name of the database that a command is about. */
export function isNoDatabase(line: string): boolean {
  return !line.startsWith('Database: ')
}
