import { formatDate, formatDays, formatPeriod } from '@quarterdeck/wording'
import type { Names } from './names.ts'

type Say = (parts: readonly string[], names: Names) => string

/** What stands after the first word of a subject, in words. */
const KINDS: Readonly<Record<string, Say>> = {
  account: ([id = ''], { accounts }) => `Account of ${accounts.get(id) ?? id}`,
  officer: ([id = ''], { officers }) => `Officer ${officers.get(id) ?? id}`,
  service: ([id = ''], { services }) => `Service ${services.get(id) ?? id}`,
  indicator: ([id = ''], { indicators }) => `Indicator “${indicators.get(id) ?? id}”`,
  measure: ([board = '', year = '', id = ''], names) =>
    `Measure ${codeOf(names, board, year, id)} of ${year}`,
  objective: ([, year = '', ...code]) => `Objective ${code.join(' ')} of ${year}`,
  plan: ([, year = '']) => `Plan of ${year}`,
  policy: ([, version = '']) => `Policy, version ${version}`,
  period: ([, period = '']) => formatPeriod(period),
  publication: ([id = ''], { boards }) => {
    const [board = '', sequence = ''] = id.split('|')
    return `Publication ${sequence} of the ${boards.get(board) ?? board}`
  },
  return: ([board = '', period = '', kind = '', id = ''], names) =>
    `Return of ${kind} ${codeOf(names, board, yearOf(period), id)} for ${formatPeriod(period)}`,
  question: ([board = '', period = '', kind = '', id = ''], names) =>
    kind === 'quarter'
      ? `Question on ${formatPeriod(period)}`
      : `Question on ${kind} ${codeOf(names, board, yearOf(period), id)} in ${formatPeriod(period)}`,
  follow: ([id = '', , indicator = ''], { accounts, indicators }) =>
    `Following of “${indicators.get(indicator) ?? indicator}” by ${accounts.get(id) ?? id}`,
  digest: ([id = ''], { accounts }) => `Weekly digest of ${accounts.get(id) ?? id}`,
  notice: ([id = ''], { accounts }) => `Message to ${accounts.get(id) ?? id} on what they follow`,
  reminder: ([, period = '', id = ''], { officers }) =>
    `Reminder to ${officers.get(id) ?? id} for ${formatPeriod(period)}`,
}

/** `placements|1||2021-09-30|2021-09-30`: the indicator, definition, component and days of a figure. */
const FIGURE = /^([^|]+)\|\d+\|([^|]*)\|([^|]+)\|([^|]+)$/

/**
 * What a change was made to, in words: "Measure PED03 01 of 2021/22" of
 * `measure cypf 2021/22 residential-placements`. What is not known here is said as it stands.
 */
export function describeSubject(subject: string, names: Names): string {
  const figure = FIGURE.exec(subject)
  if (figure !== null) {
    return describeFigure(figure, names)
  }
  const [kind = '', ...parts] = subject.split(' ')
  const say = Object.hasOwn(KINDS, kind) && parts.length > 0 ? KINDS[kind] : undefined
  return say === undefined ? capitalise(subject) : say(parts, names)
}

function describeFigure(
  [, indicator = '', component = '', from = '', to = '']: readonly string[],
  { indicators }: Names,
): string {
  const of = component === '' ? '' : `, ${component}`
  return `Figure of “${indicators.get(indicator) ?? indicator}”${of}, ${from === to ? formatDate(to) : formatDays(from, to)}`
}

function codeOf({ codes }: Names, board: string, year: string, id: string): string {
  return codes.get(`${board} ${year} ${id}`) ?? id
}

/** `2021/22` of `2021-22-Q2`, as plans call their years. */
function yearOf(period: string): string {
  return period.slice(0, 7).replace('-', '/')
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
