import type { WatchRow } from '@quarterdeck/contract'
import { type Quarter, quartersOf } from '@quarterdeck/judgement'
import { SMALL_BOARD, type WrittenFolder, type WrittenRow } from '../importing/small-board.ts'
import { folderWith } from '../importing/test-folder.ts'
import { importAndFreeze } from '../publication/import-and-freeze.ts'
import { testDb } from '../store/test-db.ts'
import { getWatch } from './get-watch.ts'

/** The quarters that stories run through, from Quarter 1 2020/21 on. */
const QUARTERS: readonly Quarter[] = ['2020/21', '2021/22'].flatMap(quartersOf)

/**
 * A measure, told by what was returned quarter by quarter: a figure, with ~ a provisional one, or
 * why there is none: "18 to-follow 38~". Counted on a day and lower is better, unless said otherwise.
 */
export type Story = {
  readonly told: string
  readonly basis?: 'snapshot' | 'cumulative-count'
  readonly target?: string
  readonly smallNumbers?: boolean
  /** A quarter, by its number from 1, whose report gives another figure for an earlier one. */
  readonly restates?: { readonly in: number; readonly quarter: number; readonly value: string }
}

export type Stories = Readonly<Record<string, Story>>

/**
 * Publishes stories on a board of their own, a quarter at a time. Each measure has another code in
 * each year.
 */
export async function publishStories(stories: Stories, more: Partial<WrittenFolder> = {}) {
  const db = await testDb()
  const ctx = { db, now: () => new Date('2022-06-01T09:00:00Z') }
  const input = { files: folderWith({ ...boardOf(stories), ...more }), actor: 'test' }
  const result = await importAndFreeze({ ctx, input })
  if (!result.ok) {
    throw new Error(JSON.stringify(result.faults))
  }
  return ctx
}

/** What is watched of the stories: the kind and the sentence of each row, by its indicator. */
export async function watchStories(stories: Stories, more: Partial<WrittenFolder> = {}) {
  const { rows } = await getWatch({ ctx: await publishStories(stories, more) })
  return rows.map(inWords)
}

export function inWords({ about, kind, why }: WatchRow): [string, WatchRow['kind'], string] {
  return [about.id, kind, why]
}

function boardOf(stories: Stories): Partial<WrittenFolder> {
  const all = Object.entries(stories)
  const length = Math.max(...all.map(([, { told }]) => told.split(' ').length))
  const quarters = QUARTERS.slice(0, length)
  const years = [...new Set(quarters.map(({ year }) => year))]
  const perYear = (row: (year: string) => WrittenRow[]) => years.flatMap(row)
  const planned = (row: (id: string, story: Story, place: WrittenRow) => WrittenRow) =>
    perYear((year) =>
      all.map(([id, story], index) =>
        row(id, story, { board: 'cypf', year, code: codeOf(year, index) }),
      ),
    )
  return {
    indicators: all.map(([indicator, { basis = 'snapshot', smallNumbers = false }]) => ({
      indicator,
      name: indicator,
      polarity: 'lower',
      basis,
      year_type: 'financial',
      small_numbers: smallNumbers ? 'yes' : 'no',
    })),
    definitions: all.map(([indicator]) => ({
      ...SMALL_BOARD.definitions[0],
      indicator,
      version: '1',
    })),
    objectives: perYear((year) => [
      { board: 'cypf', year, code: objectiveOf(year), title: 'Safe' },
    ]),
    measures: planned((indicator, _, place) => ({
      ...place,
      indicator,
      objective: objectiveOf(place['year'] ?? ''),
      aim: 'Reduce',
      owners: 'ann',
    })),
    targets: planned((_, { target = '20' }, place) => ({
      ...place,
      kind: 'absolute',
      value: target,
      definition: '1',
    })),
    periods: quarters.map(({ id }) => ({ board: 'cypf', period: id })),
    periodTargets: [],
    milestones: [],
    publications: quarters.map(({ id, to }, index) => ({
      board: 'cypf',
      sequence: String(index + 1),
      period: id,
      date: `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`,
    })),
    returns: all.flatMap(([, story], index) => returnsOf(story, index)),
    cells: [],
    milestoneUpdates: [],
    commentary: [],
  }
}

function returnsOf({ told, restates }: Story, index: number): WrittenRow[] {
  const rows = told.split(' ').map((word, at) => returnRow(at, index, 'current', word))
  if (restates === undefined) {
    return rows
  }
  const { to } = QUARTERS[restates.quarter - 1] as Quarter
  const held = returnRow(restates.in - 1, index, 'held', restates.value)
  return [...rows, { ...held, from: to, to }]
}

function returnRow(at: number, index: number, cell: string, word: string): WrittenRow {
  const { year } = QUARTERS[at] as Quarter
  const [, value, provisional] = /^(\d+)(~?)$/.exec(word) ?? []
  return {
    board: 'cypf',
    sequence: String(at + 1),
    code: codeOf(year, index),
    cell,
    definition: '1',
    provisional: provisional === '~' ? 'yes' : 'no',
    ...(value === undefined ? { availability: word } : { availability: 'reported', value }),
  }
}

function objectiveOf(year: string): string {
  return year === '2020/21' ? 'PED01' : 'PED07'
}

function codeOf(year: string, index: number): string {
  return `${objectiveOf(year)} ${String(index + 1).padStart(2, '0')}`
}
