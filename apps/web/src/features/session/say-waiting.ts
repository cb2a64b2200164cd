import type { Waiting } from '@quarterdeck/contract'

/** What waits of somebody's returns, for the menu: " (2 to enter, 1 to check)"; `''` for nothing. */
export function sayReturnsWaiting({ toEnter, toCheck }: Waiting['returns']): string {
  const parts = [toEnter > 0 && `${toEnter} to enter`, toCheck > 0 && `${toCheck} to check`]
  const said = parts.filter((part) => part !== false)
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}
