import type { AsKnown, Indicator, KeyCode, Objective } from '@quarterdeck/contract'
import { ENGINE_VERSION, parsePeriod } from '@quarterdeck/judgement'
import { keyCodes } from '../boards/key-codes.ts'
import { listCommentary } from '../commentary/list-commentary.ts'
import type { Context } from '../context.ts'
import { readCorrected } from '../corrections/read-corrected.ts'
import { readFrozenPublication, readFrozenScorecard } from '../publication/frozen.ts'
import { withPublicNames } from '../publication/public-names.ts'
import { nameOn } from '../scorecard/build-scorecard.ts'
import type { InternalScorecard } from '../scorecard/internal-scorecard.ts'
import { policyInForce } from '../scorecard/measure-cases.ts'
import { presentMeasure, presentPublication } from '../scorecard/present.ts'
import { readPrevious, statusBefore } from '../scorecard/previous.ts'
import {
  type BoardRecord,
  listIssues,
  type PublicationRow,
  readBoardRecord,
  standingIssues,
} from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { chooseQuarter, publicationsCarrying } from './choose-quarter.ts'
import { definitionsOf } from './definitions.ts'
import { figuresOf } from './figures.ts'
import { readPlaces } from './indicator-store.ts'
import { neighboursOf } from './neighbours.ts'
import { type CarriedMeasure, placesOf } from './places.ts'
import { readStatusEffects } from './status-effects.ts'
import { viewMeasure } from './view-measure.ts'

type Input = { board: string; indicator: string; period?: string | undefined; as: AsKnown }

/**
 * One indicator at a published quarter, for the public: what it is, where it stands and why, its
 * trend up to then, what was said of it, and everything that reports made of its figures.
 * `published` is as the quarter's publication froze it; `latest` is worked out again.
 * @throws DomainError 'not-found' where the board has not published it, or not in that quarter
 */
export async function getIndicator({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: Input
}): Promise<Indicator> {
  const { db } = ctx
  const { board: boardId, indicator: id, as } = input
  const issues = await listIssues(db, boardId)
  const publications = standingIssues(issues)
  const carrying = await publicationsCarrying(db, publications, id)
  const publication = chooseQuarter(carrying, input)
  const years = new Set(carrying.map((each) => parsePeriod(each.period).year))
  const places = (await readPlaces(db, boardId, id)).filter((place) => years.has(place.year))
  const period = parsePeriod(publication.period)
  const record = await readBoardRecord(db, boardId, period.year, publication, { indicator: id })
  const frozen = await readFrozenPublication(db, publication)
  const view = viewMeasure(id, as, { record, publication, issues, frozen })
  const { scorecard } = frozen
  const before = statusBefore(await readPrevious(db, publications, publication), id)
  const measure = presentMeasure(view.measure, scorecard.smallNumberThreshold, before)
  const { board: _, note: __, ...policy } = policyInForce(record, period.id)
  const { revisions } = record
  const [row] = record.indicators as [BoardRecord['indicators'][number]]
  return withPublicNames<Indicator>(db, {
    board: {
      id: boardId,
      codePrefix: record.board.codePrefix,
      name: nameOn(record, period.to),
    },
    period,
    as,
    publication: presentPublication(frozen.publication),
    id,
    name: row.name,
    source: row.source,
    benchmark: row.benchmark,
    seasonal: row.seasonal,
    smallNumbers: row.smallNumbers,
    measure,
    corrections: await readCorrected(db, issues, publication, { kind: 'measure', id }),
    objective: objectiveOf(scorecard, measure.objective),
    ...neighboursOf(scorecard.measures, id),
    workings: {
      policy,
      rules: rulesOf([measure.rag.code, measure.direction.code, measure.sinceYearEnd?.code]),
      engine: as === 'published' ? frozen.publication.engineVersion : ENGINE_VERSION,
    },
    definitions: definitionsOf(record),
    places: placesOf(record, {
      places,
      publications,
      carried: await readCarried(db, carrying, id),
      indicator: view.case.indicator,
      policy,
    }),
    ...figuresOf(record, { view, shown: measure, issues }),
    commentary: await listCommentary({
      ctx,
      input: { board: boardId, indicator: id, upTo: publication.period },
    }),
    effects: await readStatusEffects(db, { indicator: row, issues, revisions }),
  })
}

/** A measure as the newest publication of each year carried it. */
async function readCarried(
  db: Db,
  carrying: readonly PublicationRow[],
  indicator: string,
): Promise<Map<string, CarriedMeasure>> {
  const newest = new Map(carrying.map((each) => [parsePeriod(each.period).year, each]))
  const carried = new Map<string, CarriedMeasure>()
  for (const [year, publication] of newest) {
    const scorecard = await readFrozenScorecard(db, publication)
    const measure = scorecard.measures.find((each) => each.indicator === indicator)
    if (measure !== undefined) {
      carried.set(year, { measure, objective: objectiveOf(scorecard, measure.objective) })
    }
  }
  return carried
}

function objectiveOf({ objectives }: InternalScorecard, code: string): Objective {
  return objectives.find((each) => each.code === code) ?? { code, title: code }
}

function rulesOf(codes: readonly (string | undefined)[]): KeyCode[] {
  return keyCodes().filter(({ code }) => codes.includes(code))
}
