import type { CollectedReturn, Collection } from '@quarterdeck/contract'
import { holds, type SignedIn } from '../access/signed-in.ts'
import { dayInUk } from '../audit/uk-days.ts'
import { readBoard } from '../boards/board-store.ts'
import { seeCatalogue } from '../catalogue/see-catalogue.ts'
import type { Context } from '../context.ts'
import { findLacking } from '../publication/describe-issue.ts'
import { listReminders } from '../reminders/reminder-store.ts'
import { type GatheredReturn, gatherReturns } from '../returns/gather-returns.ts'
import { readPeriod } from '../returns/open-quarter.ts'
import { submittedFindings } from '../returns/submitted.ts'
import { whoAnswers } from '../returns/who-answers.ts'
import { countOpenQuestions, readServices } from './collection-store.ts'
import { countReturns } from './count-returns.ts'
import { currentQuarter, listQuarters, type Quarters, stateOf, whyClosed } from './list-quarters.ts'
import { sumUpWaiting } from './sum-up-waiting.ts'

/**
 * How far a quarter's returns have come: all of them for performance teams, those of their services
 * for directors.
 * @param input without a period, the quarter that is worked on
 * @throws DomainError 'not-found' for a board that is not there, 'invalid' for what is no quarter
 */
export async function getCollection({
  ctx,
  who,
  input: { board, period },
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; period?: string | undefined }
}): Promise<Collection> {
  const { db } = ctx
  const today = dayInUk(ctx.now())
  const { name } = await readBoard(db, board)
  const quarters = await listQuarters(db, board, today)
  const quarter = period === undefined ? currentQuarter(quarters) : readPeriod(period)
  const open = quarters.opened.find((each) => each.period.id === quarter.id)
  const gathered = open === undefined ? [] : await gatherReturns(db, open, who, today)
  const sumUp = open === undefined ? null : await sumUpWaiting(db, open, gathered, today)
  const returns = gathered.map((each) => collect(each, sumUp?.(each) ?? null))
  const sees = await seeCatalogue(db, who, board)
  const reminders = open === undefined ? [] : await listReminders(db, open.row)
  const state = stateOf(quarters, quarter)
  const mayRun = holds(who, ['performance'], board)
  const whyNot = state === 'closed' ? whyClosed(quarters, quarter) : null
  const { id, label, year, quarter: number, from, to } = quarter
  return {
    board: { id: board, name },
    period: { id, label, year, quarter: number, from, to },
    state,
    due: open?.due ?? null,
    mayRun,
    mayOpen: mayRun && state === 'closed' && whyNot === null,
    whyNot,
    quarters: listChoices(quarters, mayRun),
    total: countReturns(returns),
    lacking: findLacking(gathered).length,
    services: byService(returns, await readServices(db, board)),
    officers: byOfficer(returns),
    returns,
    reminders: reminders.filter(({ officer }) => sees.mayChange || sees.officers.has(officer.id)),
    openQuestions: await countOpenQuestions(db, board),
  }
}

function collect(
  { shown, submissions }: GatheredReturn,
  handedIn: CollectedReturn['handedIn'],
): CollectedReturn {
  const last = submissions.at(-1)
  return {
    ...shown,
    asked: whoAnswers(shown.officers).map(({ id }) => id),
    findings: last === undefined ? [] : [...submittedFindings(last)],
    handedIn,
  }
}

/** Only those who open quarters are shown the one to open. */
function listChoices({ opened, next }: Quarters, mayRun: boolean): Collection['quarters'] {
  const choices = opened.map(({ period: { id, label }, state }) => ({ id, label, state }))
  return mayRun ? [{ id: next.id, label: next.label, state: 'closed' }, ...choices] : choices
}

function byService(
  returns: readonly CollectedReturn[],
  services: readonly { readonly id: string; readonly name: string }[],
): Collection['services'] {
  return [...services, null].flatMap((service) => {
    const own = returns.filter((each) => each.service === (service?.id ?? null))
    return own.length === 0 ? [] : { service, counts: countReturns(own) }
  })
}

function byOfficer(returns: readonly CollectedReturn[]): Collection['officers'] {
  const people = new Map(returns.flatMap(({ officers }) => officers.map((each) => [each.id, each])))
  const answering = returns.flatMap((each) =>
    (each.asked.length === 0 ? [null] : each.asked).map((officer) => ({ officer, each })),
  )
  const groups = Map.groupBy(answering, ({ officer }) => officer)
  return [...groups]
    .map(([id, group]) => ({
      officer: id === null ? null : { id, name: people.get(id)?.name ?? id },
      counts: countReturns(group.map(({ each }) => each)),
    }))
    .toSorted(byName)
}

/** By name, and last what nobody answers for. */
function byName(
  { officer: one }: Collection['officers'][number],
  { officer: other }: Collection['officers'][number],
): number {
  if (one === null || other === null) {
    return Number(one === null) - Number(other === null)
  }
  return one.name.localeCompare(other.name, 'en-GB')
}
