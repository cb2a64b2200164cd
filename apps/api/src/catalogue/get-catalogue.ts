import type { Catalogue, CatalogueMilestone } from '@quarterdeck/contract'
import { warnAboutCodes } from '@quarterdeck/judgement'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import {
  type OfficerRow,
  type Reading,
  readMilestoneOwners,
  readMilestones,
  readObjectives,
  readOfficers,
  readServices,
  readYears,
} from './catalogue-store.ts'
import { describeMeasure, gatherMeasures, warnAboutMeasureCodes } from './describe-measures.ts'
import { describeObjective, describeOfficer, describeService } from './describe-people.ts'
import { nameYear, readYear } from './plan-year.ts'
import { readPlanRows } from './read-plan-rows.ts'
import { isSeen, type Sees, seeCatalogue } from './see-catalogue.ts'
import { dayOf } from './today.ts'

/**
 * One year's plan of a board as far as a person sees it, and the officers and services of it: for
 * who keeps the catalogue all that can be chosen, for others those of what they see.
 * @throws DomainError 'not-found' for a board that is not there, or a year it has no plan of
 */
export async function getCatalogue({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; year?: string | undefined }
}): Promise<Catalogue> {
  const { db } = ctx
  const board = await readBoard(db, input.board)
  const sees = await seeCatalogue(db, who, board.id)
  const years = await readYears(db, board.id)
  const year = chooseYear(years, input)
  const today = dayOf(ctx.now())
  const plan =
    year === undefined ? NO_PLAN : await readPlan(db, { board: board.id, year, sees, today })
  const officers = officersSeen(await readOfficers(db, board.id), plan, sees)
  const services = (await readServices(db, board.id)).filter(
    ({ id }) => sees.mayChange || officers.some(({ service }) => service === id),
  )
  return {
    board,
    years: years.map(nameYear),
    year: year === undefined ? null : nameYear(year),
    mayChange: sees.mayChange,
    ...plan,
    officers: officers.map(describeOfficer),
    services: services.map(describeService),
  }
}

type Plan = Pick<Catalogue, 'objectives' | 'measures' | 'milestones'>

const NO_PLAN: Plan = { objectives: [], measures: [], milestones: [] }

function chooseYear(
  years: readonly string[],
  { board, year }: { board: string; year?: string | undefined },
): string | undefined {
  if (year === undefined) return years[0]
  const asked = readYear(year, '/query/year')
  if (years.includes(asked)) return asked
  throw new DomainError('not-found', `Board ${board} has no plan of ${asked}.`)
}

async function readPlan(
  reading: Reading,
  { board, year, sees, today }: { board: string; year: string; sees: Sees; today: string },
): Promise<Plan> {
  const rows = await readPlanRows(reading, { board, year })
  const seen = gatherMeasures(rows, today).filter(({ owners }) => isSeen(sees, owners))
  const ofCodes = warnAboutMeasureCodes(seen.map(({ row }) => row))
  const measures = seen.map((one) => describeMeasure(one, rows, ofCodes))
  const milestones = await readSeenMilestones(reading, { board, year, sees })
  const objectives = await readObjectives(reading, board, year)
  const shown = new Set([...measures, ...milestones].map(({ objective }) => objective))
  return {
    objectives: objectives
      .filter(({ code }) => sees.mayChange || shown.has(code))
      .map(describeObjective),
    measures,
    milestones,
  }
}

async function readSeenMilestones(
  reading: Reading,
  { board, year, sees }: { board: string; year: string; sees: Sees },
): Promise<CatalogueMilestone[]> {
  const rows = await readMilestones(reading, board, year)
  const ownersOf = Map.groupBy(await readMilestoneOwners(reading, board), ({ plan }) => plan)
  const seen = rows.filter(({ plan }) => isSeen(sees, ownersOf.get(plan) ?? []))
  const ofCodes = warnAboutCodes('milestone', seen)
  return seen.map(({ plan, id, code, objective, title, dueDate, dueText }) => {
    const warning = ofCodes.get(id)
    return {
      id,
      code,
      objective,
      title,
      due: { date: dueDate, text: dueText ?? '' },
      owners: (ownersOf.get(plan) ?? []).map(({ officer, name }) => ({ officer, name })),
      warnings: warning === undefined ? [] : [warning],
    }
  })
}

function officersSeen(all: readonly OfficerRow[], plan: Plan, sees: Sees): OfficerRow[] {
  const owning = [...plan.measures, ...plan.milestones].flatMap(({ owners }) => owners)
  const named = new Set(owning.map(({ officer }) => officer))
  return all.filter(({ id }) => sees.mayChange || named.has(id))
}
