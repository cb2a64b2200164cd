import { and, asc, isNotNull, isNull } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import { type GatheredReturn, gatherReturns } from '../returns/gather-returns.ts'
import { listOpenQuarters, type OpenQuarter } from '../returns/open-quarter.ts'
import { whoAnswers } from '../returns/who-answers.ts'
import type { Reading } from '../store/db.ts'
import type { Owing, OwingQuarter } from './plan-reminders.ts'
import { readLastDays } from './reminder-store.ts'

const STILL_OWED: readonly GatheredReturn['state'][] = ['not-started', 'in-progress', 'sent-back']

/** Who still owes what, of each quarter of a board that is opened and not published. */
export async function readOwing(
  reading: Reading,
  board: string,
  today: string,
): Promise<OwingQuarter[]> {
  const addresses = await readAddresses(reading)
  const quarters: OwingQuarter[] = []
  for (const open of await listOpenQuarters(reading, board)) {
    if ((open.state === 'open' || open.state === 'review') && open.due !== null) {
      const { row, period, due } = open
      const owing = await readOwingOf(reading, { open, addresses, today })
      quarters.push({ row, board, period: { id: period.id, label: period.label }, due, owing })
    }
  }
  return quarters
}

async function readOwingOf(
  reading: Reading,
  given: { open: OpenQuarter; addresses: ReadonlyMap<string, string>; today: string },
): Promise<Owing[]> {
  const { open, addresses, today } = given
  const gathered = await gatherReturns(reading, open, readerOfAll(open.board), today)
  const lastDays = await readLastDays(reading, open.row)
  const owed = gathered
    .filter(({ state }) => STILL_OWED.includes(state))
    .flatMap(({ shown, state }) =>
      whoAnswers(shown.officers).map(({ id, name }) => {
        const { kind, id: ofReturn, code, title } = shown
        const isSentBack = state === 'sent-back'
        return { officer: { id, name }, asked: { kind, id: ofReturn, code, title, isSentBack } }
      }),
    )
  const people = Map.groupBy(owed, ({ officer }) => officer.id)
  return [...people].flatMap(([id, own]) => {
    const [first] = own
    return first === undefined
      ? []
      : {
          officer: first.officer,
          address: addresses.get(id) ?? null,
          returns: own.map(({ asked }) => asked),
          lastDay: lastDays.get(id) ?? null,
        }
  })
}

/** Reminders are made from what a board's performance team sees: all of it. Nobody signs in so. */
function readerOfAll(board: string): SignedIn {
  const roles = [{ role: 'performance', board, service: null }] as const
  return { account: '', name: '', officer: null, roles, session: '' }
}

/** The address of each officer who has an account: of the oldest that is not closed. */
async function readAddresses({ t, read }: Reading): Promise<ReadonlyMap<string, string>> {
  const rows = await read
    .select({ officer: t.accounts.officer, email: t.accounts.email })
    .from(t.accounts)
    .where(and(isNotNull(t.accounts.officer), isNull(t.accounts.closedAt)))
    .orderBy(asc(t.accounts.createdAt), asc(t.accounts.email))
  return new Map(rows.toReversed().map(({ officer, email }) => [officer ?? '', email]))
}
