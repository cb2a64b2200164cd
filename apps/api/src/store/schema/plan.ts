import type { TargetKind } from '@quarterdeck/contract'
import type { Kit } from '../kit.ts'
import type { NoTargetReason, ToleranceKind } from '../words.ts'
import type { Catalogue } from './catalogue.ts'

/** One financial year's plan of a board: objectives, measures with their targets, quarters. */
export function definePlan(k: Kit, { boards, indicators, officers }: Catalogue) {
  const periods = k.table(
    'periods',
    {
      id: k.id(),
      board: k
        .text()
        .notNull()
        .references(() => boards.id),
      period: k.text().notNull(),
      returnDue: k.day(),
      openedAt: k.instant(),
      reviewedFrom: k.instant(),
      correctingFrom: k.instant(),
      correctionReason: k.text(),
    },
    (t) => [k.unique('periods_key').on(t.board, t.period)],
  )

  const objectives = k.table(
    'objectives',
    {
      id: k.id(),
      board: k
        .text()
        .notNull()
        .references(() => boards.id),
      year: k.text().notNull(),
      code: k.text().notNull(),
      title: k.text().notNull(),
      position: k.whole().notNull(),
    },
    (t) => [k.unique('objectives_key').on(t.board, t.year, t.code)],
  )

  const measures = k.table(
    'measures',
    {
      id: k.id(),
      board: k
        .text()
        .notNull()
        .references(() => boards.id),
      year: k.text().notNull(),
      code: k.text().notNull(),
      printedCode: k.text(),
      indicator: k
        .text()
        .notNull()
        .references(() => indicators.id),
      objective: k
        .text()
        .notNull()
        .references(() => objectives.id),
      aim: k.text().notNull(),
      title: k.text(),
      position: k.whole().notNull(),
    },
    (t) => [
      k.unique('measures_key').on(t.board, t.year, t.code),
      k.index('measures_indicator').on(t.indicator),
    ],
  )

  const measureOwners = k.table(
    'measure_owners',
    {
      measure: k
        .text()
        .notNull()
        .references(() => measures.id),
      officer: k
        .text()
        .notNull()
        .references(() => officers.id),
      position: k.whole().notNull(),
      deputy: k.yes().notNull().default(false),
    },
    (t) => [k.primaryKey({ columns: [t.measure, t.officer] })],
  )

  const targets = k.table(
    'targets',
    {
      id: k.id(),
      measure: k
        .text()
        .notNull()
        .references(() => measures.id),
      component: k.text().notNull(),
      validFrom: k.day().notNull(),
      kind: k.word<TargetKind>().notNull(),
      value: k.decimal(),
      low: k.decimal(),
      high: k.decimal(),
      baseline: k.decimal(),
      definition: k.whole().notNull(),
      toleranceKind: k.word<ToleranceKind>(),
      tolerance: k.decimal(),
      profile: k.json<string[]>(),
      lumpy: k.yes().notNull(),
      reason: k.word<NoTargetReason>(),
      rationale: k.text(),
      approvedBy: k.text(),
      approvedOn: k.day(),
      source: k.text(),
      disputed: k.text(),
    },
    (t) => [k.unique('targets_key').on(t.measure, t.component, t.validFrom)],
  )

  const periodTargets = k.table(
    'period_targets',
    {
      measure: k
        .text()
        .notNull()
        .references(() => measures.id),
      component: k.text().notNull(),
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      value: k.decimal().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.measure, t.component, t.period] })],
  )

  return { periods, objectives, measures, measureOwners, targets, periodTargets }
}

export type Plan = ReturnType<typeof definePlan>
