/**
 * Where the database is: `QUARTERDECK_DB`, else `var/quarterdeck.db` below the folder the program
 * is run from.
 */
export function databaseFile(env: Readonly<Record<string, string | undefined>>): string {
  const named = env['QUARTERDECK_DB']
  return named === undefined || named === '' ? 'var/quarterdeck.db' : named
}
