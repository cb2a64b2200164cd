import type { Basis, Polarity, YearType } from '@quarterdeck/contract'
import type { Kit } from '../kit.ts'
import type { Combine, DirectionPolicy } from '../words.ts'

/**
 * The council, its boards and people, and indicators with their definition versions: what outlives
 * a year's plan.
 */
export function defineCatalogue(k: Kit) {
  const council = k.table('council', {
    id: k.id(),
    name: k.text().notNull(),
    website: k.text(),
    team: k.text(),
    email: k.text(),
    phone: k.text(),
    address: k.text(),
    licenceName: k.text(),
    licenceAddress: k.text(),
  })

  const boards = k.table('boards', {
    id: k.id(),
    codePrefix: k.text().notNull(),
    position: k.whole().notNull(),
  })

  const boardNames = k.table(
    'board_names',
    {
      board: k
        .text()
        .notNull()
        .references(() => boards.id),
      from: k.day().notNull(),
      name: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.board, t.from] })],
  )

  const policies = k.table(
    'policies',
    {
      board: k
        .text()
        .notNull()
        .references(() => boards.id),
      version: k.whole().notNull(),
      from: k.day().notNull(),
      toleranceRelative: k.decimal().notNull(),
      toleranceCountMinimum: k.decimal().notNull(),
      direction: k.word<DirectionPolicy>().notNull(),
      deadBand: k.decimal(),
      smallNumberThreshold: k.whole().notNull(),
      note: k.text(),
    },
    (t) => [k.primaryKey({ columns: [t.board, t.version] })],
  )

  const services = k.table('services', {
    id: k.id(),
    board: k
      .text()
      .notNull()
      .references(() => boards.id),
    name: k.text().notNull(),
    position: k.whole().notNull(),
  })

  const officers = k.table('officers', {
    id: k.id(),
    name: k.text().notNull(),
    initials: k.text(),
    role: k.text(),
    service: k.text().references(() => services.id),
    position: k.whole().notNull(),
    publicName: k.text(),
    leftOn: k.day(),
  })

  const indicators = k.table('indicators', {
    id: k.id(),
    name: k.text().notNull(),
    polarity: k.word<Polarity>().notNull(),
    basis: k.word<Basis>().notNull(),
    yearType: k.word<YearType>().notNull(),
    seasonal: k.text(),
    decidingMonth: k.whole(),
    smallNumbers: k.yes().notNull(),
    benchmark: k.text(),
    source: k.text(),
    position: k.whole().notNull(),
  })

  const definitions = k.table(
    'definitions',
    {
      indicator: k
        .text()
        .notNull()
        .references(() => indicators.id),
      version: k.whole().notNull(),
      meaning: k.text().notNull(),
      unit: k.text().notNull(),
      decimals: k.whole().notNull(),
      combine: k.word<Combine>().notNull(),
      components: k.json<string[]>().notNull(),
      headline: k.text(),
      noun: k.text(),
      reason: k.text(),
    },
    (t) => [k.primaryKey({ columns: [t.indicator, t.version] })],
  )

  return { council, boards, boardNames, policies, services, officers, indicators, definitions }
}

export type Catalogue = ReturnType<typeof defineCatalogue>
