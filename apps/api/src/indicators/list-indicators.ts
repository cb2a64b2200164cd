import type { IndicatorList, IndicatorSummary, PeriodName } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { readFrozenPublication } from '../publication/frozen.ts'
import { withPublicNames } from '../publication/public-names.ts'
import { basisInWords } from '../scorecard/basis-in-words.ts'
import type { InternalScorecard } from '../scorecard/internal-scorecard.ts'
import { presentMeasure } from '../scorecard/present.ts'
import { listPublications, type PublicationRow } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { type PlaceRow, readPlaces } from './indicator-store.ts'

/**
 * Every indicator that a board has published, dropped ones included, each with its newest quarter.
 * @throws DomainError 'not-found' for a board that is not there
 */
export async function listIndicators({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: { board: string }
}): Promise<IndicatorList> {
  const { db } = ctx
  const board = await readBoard(db, input.board)
  const newestOf = newestByYear(await listPublications(db, input.board))
  const years = [...newestOf.keys()].toSorted().toReversed()
  const scorecards = await readScorecards(db, newestOf)
  // A measure that joined a year's plan after its newest publication is not told of yet.
  const places = (await readPlaces(db, input.board)).filter(
    ({ year, indicator }) => measureIn(scorecards.get(year), indicator) !== undefined,
  )
  const byIndicator = Map.groupBy(places, (place) => place.indicator)
  const indicators = [...byIndicator.values()].map((all) => {
    const [newest] = all as [PlaceRow, ...PlaceRow[]]
    return summaryOf(all, {
      newest,
      scorecards,
      years,
    })
  })
  const [newestYear] = years
  const newest = newestYear === undefined ? null : nameOf(newestOf.get(newestYear))
  return withPublicNames(db, { board, newest, years, indicators })
}

/** The newest publication of each year that has one. */
function newestByYear(publications: readonly PublicationRow[]): Map<string, PublicationRow> {
  return new Map(publications.map((each) => [parsePeriod(each.period).year, each]))
}

async function readScorecards(
  db: Db,
  newestOf: ReadonlyMap<string, PublicationRow>,
): Promise<Map<string, InternalScorecard>> {
  const scorecards = new Map<string, InternalScorecard>()
  for (const [year, publication] of newestOf) {
    const { scorecard } = await readFrozenPublication(db, publication)
    scorecards.set(year, scorecard)
  }
  return scorecards
}

function measureIn(scorecard: InternalScorecard | undefined, indicator: string) {
  return scorecard?.measures.find((each) => each.indicator === indicator)
}

/** As publications carried it: what was changed in the plan since is not told yet. */
function summaryOf(
  all: readonly PlaceRow[],
  given: {
    newest: PlaceRow
    scorecards: ReadonlyMap<string, InternalScorecard>
    years: readonly string[]
  },
): IndicatorSummary {
  const { newest, scorecards, years } = given
  const scorecard = scorecards.get(newest.year)
  const measure = measureIn(scorecard, newest.indicator)
  if (scorecard === undefined || measure === undefined) {
    throw new Error(`${newest.code} of ${newest.year} is not in its newest publication`)
  }
  const { rag } = presentMeasure(measure, scorecard.smallNumberThreshold, null)
  const { id, label } = scorecard.period
  return {
    id: newest.indicator,
    title: measure.title,
    basisText: basisInWords(newest.basis, newest.yearType),
    code: measure.code,
    objective:
      scorecard.objectives.find(({ code }) => code === measure.objective) ?? newest.objective,
    newest: { period: { id, label }, status: rag.status, brief: rag.brief },
    standing: standingOf(all, years),
    codes: all.flatMap(({ year, indicator }) => {
      const code = measureIn(scorecards.get(year), indicator)?.code
      return code === undefined ? [] : { year, code }
    }),
    officers: [...measure.officers],
  }
}

/** New where its only year is the newest of several; a board's first plan has nothing new. */
function standingOf(
  all: readonly PlaceRow[],
  years: readonly string[],
): IndicatorSummary['standing'] {
  if (all[0]?.year !== years[0]) return 'dropped'
  return all.length === 1 && years.length > 1 ? 'new' : 'current'
}

function nameOf(publication: PublicationRow | undefined): PeriodName | null {
  if (publication === undefined) return null
  const { id, label } = parsePeriod(publication.period)
  return { id, label }
}
