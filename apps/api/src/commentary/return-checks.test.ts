import {
  checkReturn,
  type EnteredReturn,
  type Finding,
  type ReturnContext,
} from '@quarterdeck/judgement'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Frozen, readFrozenPublication } from '../publication/frozen.ts'
import { haltonDb } from '../publication/halton-db.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { type CommentaryAbout, listCommentary } from './list-commentary.ts'

type Report = Frozen & { said: CommentaryAbout[] }
type Return = { entered: EnteredReturn; context: ReturnContext }

let returns: Return[] = []

beforeAll(async () => {
  const db = await haltonDb(afterAll)
  const publications = await listPublications(db, 'cypf')
  const reports = await Promise.all(
    publications.map(async (publication) => ({
      ...(await readFrozenPublication(db, publication)),
      said: await listCommentary({
        ctx: { db },
        input: { board: 'cypf', period: publication.period },
      }),
    })),
  )
  returns = reports.flatMap((report, index) => returnsOf(report, reports[index - 1]))
})

/** One return for each comment on each measure, and for each measure without one. */
function returnsOf(report: Report, before: Report | undefined): Return[] {
  return report.inputs.flatMap(({ measure }) => {
    const { id } = measure.indicator
    const own = report.said.filter(({ about }) => about.indicators.includes(id))
    // A comment on several measures is said once, and is no repetition.
    const others = report.said.filter((each) => !own.includes(each))
    const last = before?.said.filter(({ about }) => about.indicators.includes(id)) ?? []
    const context = {
      measure,
      noun: null,
      status: null,
      lastTexts: { ...NOTHING, why: last.map(({ text }) => text).join(' ') },
      otherTexts: others.map(({ text, id: code }) => ({ code, texts: { ...NOTHING, why: text } })),
    }
    const texts = own.length === 0 ? [''] : own.map(({ text }) => text)
    return texts.map((why) => ({
      entered: { figures: measure.current.figures, judgement: null, texts: { ...NOTHING, why } },
      context,
    }))
  })
}

const NOTHING = { why: '', action: '', byWhen: '' }

function foundWith(change: (entered: EnteredReturn) => EnteredReturn): Finding[] {
  return returns.flatMap(({ entered, context }) => checkReturn(change(entered), context))
}

/** How often each code is found, once a return. */
function countOf(findings: readonly Finding[]): Record<string, number> {
  const byCode = Map.groupBy(findings, ({ code }) => code)
  return Object.fromEntries([...byCode].map(([code, found]) => [code, found.length]))
}

test('131 comments on 117 measures, as they were published, give no false alarm', () => {
  expect(returns.filter(({ entered }) => entered.texts.why !== '')).toHaveLength(131)
  expect(foundWith((entered) => entered)).toEqual([])
})

test('with every decimal point slipped, figures that have an earlier one are found out', () => {
  const slipped = foundWith((entered) => ({
    ...entered,
    figures: entered.figures.map((each) => ({
      ...each,
      value: each.value === null ? null : String(Number(each.value) * 10),
    })),
  }))
  expect(countOf(slipped)).toEqual({
    'ten-times': 77,
    'outside-percentage': 53,
    unusual: 6,
    'says-lower': 5,
    'components-do-not-add-up': 3,
  })
})
