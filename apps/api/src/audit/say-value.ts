import { formatDate, formatInstant, formatPeriod } from '@quarterdeck/wording'
import type { Names } from './names.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/
const PERIOD = /^\d{4}-\d{2}-Q[1-4]$/

/** Fields that hold the id of a thing, and where its name stands. */
const NAMED: Readonly<Record<string, keyof Names>> = {
  account: 'accounts',
  board: 'boards',
  officer: 'officers',
  officers: 'officers',
  owners: 'officers',
  service: 'services',
  indicator: 'indicators',
}

/** Fields that hold one of a few words: `no-longer-progressing` is "No longer progressing". */
const WORDS: ReadonlySet<string> = new Set([
  'availability',
  'aim',
  'basis',
  'by',
  'combine',
  'how',
  'kind',
  'noTargetReason',
  'polarity',
  'role',
  'state',
  'status',
  'unit',
  'wrong',
  'yearType',
])

/**
 * One value as it is said of a field: names for ids, "3 July 2021" for a day. `''` for nothing, null
 * for what has fields of its own.
 */
export function sayValue(field: string, value: unknown, names: Names): string | null {
  if (value === null || value === undefined) {
    return ''
  }
  if (Array.isArray(value)) {
    return sayList(field, value, names)
  }
  if (typeof value === 'object') {
    return sayThing(value as Thing, names)
  }
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No'
  }
  return sayText(field, String(value as string | number), names)
}

function sayList(field: string, list: readonly unknown[], names: Names): string | null {
  const said = list.map((each) => sayValue(field, each, names))
  return said.includes(null) ? null : said.join('\n')
}

/** What people know as one thing: an owner and a role. */
type Thing = {
  readonly officer?: string
  readonly deputy?: boolean
  readonly role?: string
  readonly board?: string | null
  readonly service?: string | null
}

function sayThing(thing: Thing, names: Names): string | null {
  const { officer, deputy, role, board, service } = thing
  if (officer !== undefined && deputy !== undefined) {
    return `${names.officers.get(officer) ?? officer}${deputy ? ' (deputy)' : ''}`
  }
  if (role !== undefined && board !== undefined && service !== undefined) {
    const places = [
      names.services.get(service ?? '') ?? service,
      names.boards.get(board ?? '') ?? board,
    ]
    return [capitalise(role), ...places.filter((place) => place !== null)].join(', ')
  }
  return null
}

function sayText(field: string, text: string, names: Names): string {
  const named = NAMED[field]
  if (named !== undefined) {
    return names[named].get(text) ?? text
  }
  if (field === 'publication') {
    return `Publication ${text.split('|').at(-1)}`
  }
  if (DAY.test(text)) {
    return formatDate(text)
  }
  if (INSTANT.test(text)) {
    return formatInstant(text)
  }
  if (PERIOD.test(text)) {
    return formatPeriod(text)
  }
  return WORDS.has(field) ? capitalise(text.replaceAll('-', ' ')) : text
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
