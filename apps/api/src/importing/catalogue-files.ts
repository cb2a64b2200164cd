import { Basis, Polarity, TargetKind, YearType } from '@quarterdeck/contract'
import {
  code,
  day,
  decimal,
  defaulting,
  listOf,
  oneOf,
  optional,
  period,
  required,
  setOf,
  text,
  whole,
  wholeBetween,
  year,
  yesNo,
} from '@quarterdeck/exchange'
import { daysOf } from '@quarterdeck/judgement'
import { COMBINES, DIRECTION_POLICIES, NO_TARGET_REASONS, TOLERANCE_KINDS } from '../store/words.ts'
import { emailAddress, webAddress } from './contact-fields.ts'
import { file } from './file-spec.ts'

const name = required(text)
const id = required(code)
const note = optional(text)
/** Blank for the whole indicator. */
const component = defaulting(code, '')

/** The day a target holds from: where none is given, the first of its year. */
export function validFrom(target: { readonly year: string; readonly valid_from: string | null }) {
  return target.valid_from ?? daysOf(target.year).from
}

/** The files of the catalogue: their columns, what each holds, and what each refers to. */
export const CATALOGUE_FILES = {
  council: file({
    name: 'council.csv',
    noun: 'council',
    fields: {
      council: id,
      name,
      website: optional(webAddress),
      team: optional(text),
      email: optional(emailAddress),
      phone: optional(text),
      address: optional(text),
      licence_name: optional(text),
      licence_address: optional(webAddress),
    },
    key: ['council'],
    refers: [],
  }),
  boards: file({
    name: 'boards.csv',
    noun: 'board',
    fields: { board: id, code_prefix: id },
    key: ['board'],
    refers: [],
  }),
  boardNames: file({
    name: 'board-names.csv',
    noun: 'board name',
    fields: { board: id, from: required(day), name },
    key: ['board', 'from'],
    refers: [{ to: 'boards', by: ['board'] }],
  }),
  policies: file({
    name: 'policies.csv',
    noun: 'policy',
    fields: {
      board: id,
      version: required(whole),
      from: required(day),
      tolerance_relative: required(decimal),
      tolerance_count_minimum: required(decimal),
      direction: required(oneOf(DIRECTION_POLICIES)),
      dead_band: optional(decimal),
      small_number_threshold: required(whole),
      note,
    },
    key: ['board', 'version'],
    refers: [{ to: 'boards', by: ['board'] }],
  }),
  services: file({
    name: 'services.csv',
    noun: 'service',
    fields: { service: id, board: id, name },
    key: ['service'],
    refers: [{ to: 'boards', by: ['board'] }],
  }),
  officers: file({
    name: 'officers.csv',
    noun: 'officer',
    fields: {
      officer: id,
      name,
      initials: optional(text),
      role: optional(text),
      service: optional(code),
    },
    key: ['officer'],
    refers: [{ to: 'services', by: ['service'] }],
  }),
  indicators: file({
    name: 'indicators.csv',
    noun: 'indicator',
    fields: {
      indicator: id,
      name,
      polarity: required(oneOf(Polarity.options)),
      basis: required(oneOf(Basis.options)),
      year_type: required(oneOf(YearType.options)),
      seasonal: optional(text),
      deciding_month: optional(wholeBetween(1, 12)),
      small_numbers: required(yesNo),
      benchmark: optional(text),
      source: optional(text),
    },
    key: ['indicator'],
    refers: [],
  }),
  definitions: file({
    name: 'definitions.csv',
    noun: 'definition version',
    fields: {
      indicator: id,
      version: required(whole),
      meaning: required(text),
      unit: required(text),
      noun: optional(text),
      decimals: required(whole),
      combine: required(oneOf(COMBINES)),
      components: defaulting(setOf(code), []),
      headline: optional(code),
    },
    key: ['indicator', 'version'],
    refers: [{ to: 'indicators', by: ['indicator'] }],
  }),
  objectives: file({
    name: 'objectives.csv',
    noun: 'objective',
    fields: { board: id, year: required(year), code: id, title: required(text) },
    key: ['board', 'year', 'code'],
    refers: [{ to: 'boards', by: ['board'] }],
  }),
  measures: file({
    name: 'measures.csv',
    noun: 'measure',
    fields: {
      board: id,
      year: required(year),
      code: id,
      printed_code: optional(text),
      indicator: id,
      objective: id,
      aim: required(text),
      title: optional(text),
      owners: defaulting(setOf(code), []),
    },
    key: ['board', 'year', 'code'],
    refers: [
      { to: 'boards', by: ['board'] },
      { to: 'indicators', by: ['indicator'] },
      { to: 'objectives', by: ['board', 'year', 'objective'] },
      { to: 'officers', by: ['owners'] },
    ],
  }),
  targets: file({
    name: 'targets.csv',
    noun: 'target',
    fields: {
      board: id,
      year: required(year),
      code: id,
      component,
      valid_from: optional(day),
      kind: required(oneOf(TargetKind.options)),
      value: optional(decimal),
      low: optional(decimal),
      high: optional(decimal),
      baseline: optional(decimal),
      definition: required(whole),
      tolerance_kind: optional(oneOf(TOLERANCE_KINDS)),
      tolerance: optional(decimal),
      profile: optional(listOf(decimal)),
      lumpy: defaulting(yesNo, false),
      reason: optional(oneOf(NO_TARGET_REASONS)),
      rationale: optional(text),
      approved_by: optional(text),
      approved_on: optional(day),
      source: optional(text),
      disputed: optional(text),
    },
    key: ['board', 'year', 'code', 'component', 'valid_from'],
    complete: (row) => ({ ...row, valid_from: validFrom(row) }),
    refers: [
      { to: 'boards', by: ['board'] },
      { to: 'measures', by: ['board', 'year', 'code'] },
    ],
  }),
  periods: file({
    name: 'periods.csv',
    noun: 'period',
    fields: { board: id, period: required(period), return_due: optional(day) },
    key: ['board', 'period'],
    refers: [{ to: 'boards', by: ['board'] }],
  }),
  periodTargets: file({
    name: 'period-targets.csv',
    noun: 'period target',
    fields: {
      board: id,
      year: required(year),
      code: id,
      component,
      period: required(period),
      value: required(decimal),
    },
    key: ['board', 'year', 'code', 'component', 'period'],
    refers: [
      { to: 'boards', by: ['board'] },
      { to: 'measures', by: ['board', 'year', 'code'] },
      { to: 'periods', by: ['board', 'period'] },
    ],
  }),
  milestones: file({
    name: 'milestones.csv',
    noun: 'milestone',
    fields: {
      board: id,
      year: required(year),
      code: id,
      printed_code: optional(text),
      milestone: id,
      objective: id,
      title: required(text),
      due_date: optional(day),
      due_text: optional(text),
      owners: defaulting(setOf(code), []),
    },
    // Not by code: two milestones of a year may bear one code (a report printed `PED06d` twice).
    key: ['board', 'year', 'milestone'],
    refers: [
      { to: 'boards', by: ['board'] },
      { to: 'objectives', by: ['board', 'year', 'objective'] },
      { to: 'officers', by: ['owners'] },
    ],
  }),
}
