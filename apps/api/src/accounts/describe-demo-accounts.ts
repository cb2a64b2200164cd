import type { DemoAccounts } from './create-demo-accounts.ts'

/** What is said, this once, of the accounts that a new database comes with, a line each. */
export function describeDemoAccounts({ accounts, madeService }: DemoAccounts): string[] {
  const made =
    madeService === null ? [] : [`The service "${madeService}" was made for the director.`]
  return [
    'The database is new, so there is an account for each role to try it with:',
    ...accounts.map(
      ({ role, email, password }) => `  ${role.padEnd(14)}  ${email.padEnd(27)}  ${password}`,
    ),
    ...made,
    'The passwords are shown this once. To remove the accounts: npm run quarterdeck -- demo remove',
  ]
}
