import { Availability, MilestoneState } from '@quarterdeck/contract'
import {
  code,
  day,
  decimal,
  defaulting,
  type Field,
  oneOf,
  optional,
  period,
  required,
  setOf,
  text,
  whole,
  yesNo,
} from '@quarterdeck/exchange'
import { PRINTED_CELLS } from '../store/words.ts'
import { file } from './file-spec.ts'

const id = required(code)
const sequence = required(whole)

/** Where in a report a figure stands; `held`: elsewhere than in a cell of the table. */
export type FigureCell = 'current' | 'prior-actual' | 'held'
const FIGURE_CELLS: readonly FigureCell[] = ['current', 'prior-actual', 'held']

const codes = defaulting(setOf(code), [])
/** Their order tells nothing: pages have them in the order of the plan. */
const codesInAnyOrder: Field<string[]> = {
  ...codes,
  same: (one, other) => codes.same(one.toSorted(), other.toSorted()),
}

/** Text in paragraphs. Line breaks are one and the same however the writer's system ends lines. */
const paragraphs: Field<string> = {
  ...text,
  read: (written) => text.read(written.replaceAll(/\r\n?/g, '\n')),
}

const IN_PUBLICATION = [
  { to: 'boards', by: ['board'] },
  { to: 'publications', by: ['board', 'sequence'] },
] as const

/** The files of what a quarter's report carried. */
export const REPORT_FILES = {
  publications: file({
    name: 'publications.csv',
    noun: 'publication',
    fields: {
      board: id,
      sequence,
      period: required(period),
      date: required(day),
      reporting_officer: optional(text),
      note: optional(text),
    },
    key: ['board', 'sequence'],
    refers: [
      { to: 'boards', by: ['board'] },
      { to: 'periods', by: ['board', 'period'] },
    ],
  }),
  returns: file({
    name: 'returns.csv',
    noun: 'return',
    fields: {
      board: id,
      sequence,
      code: id,
      cell: required(oneOf(FIGURE_CELLS)),
      component: defaulting(code, ''),
      definition: required(whole),
      from: optional(day),
      to: optional(day),
      coverage: optional(text),
      availability: required(oneOf(Availability.options)),
      value: optional(decimal),
      numerator: optional(decimal),
      denominator: optional(decimal),
      provisional: required(yesNo),
      doubtful: optional(text),
      not_comparable: optional(text),
      note: optional(text),
    },
    // Two rows are the same by the stretch that follows from them: add-figures.ts.
    key: [],
    refers: IN_PUBLICATION,
  }),
  cells: file({
    name: 'cells.csv',
    noun: 'cell',
    fields: {
      board: id,
      sequence,
      code: id,
      cell: required(oneOf(PRINTED_CELLS)),
      printed: optional(text),
      reading: optional(text),
    },
    key: ['board', 'sequence', 'code', 'cell'],
    refers: IN_PUBLICATION,
  }),
  milestoneUpdates: file({
    name: 'milestone-updates.csv',
    noun: 'milestone update',
    fields: {
      board: id,
      sequence,
      milestone: id,
      state: required(oneOf(MilestoneState.options)),
      printed: optional(text),
      note: optional(text),
    },
    key: ['board', 'sequence', 'milestone'],
    refers: IN_PUBLICATION,
  }),
  commentary: file({
    name: 'commentary.csv',
    noun: 'commentary',
    fields: {
      board: id,
      sequence,
      commentary: id,
      measures: codesInAnyOrder,
      milestones: codesInAnyOrder,
      officers: codes,
      text: required(paragraphs),
      note: optional(text),
    },
    key: ['board', 'sequence', 'commentary'],
    refers: [...IN_PUBLICATION, { to: 'officers', by: ['officers'] }],
  }),
}
