import { definitionOf } from './catalogue.ts'
import { defaultCoverage, stretchInWords } from './coverage.ts'
import { isDay } from './days.ts'
import { decimal } from './decimal.ts'
import type { Figure } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import type { Availability } from './words.ts'

/** A figure as an officer types it: every text may be empty, and may be wrong. */
export type TypedFigure = {
  component: string | null
  availability: Availability
  value: string
  numerator: string
  denominator: string
  provisional: boolean
  from: string
  to: string
  label: string
  doubtful: string
  note: string
}

/** An earlier figure as it is typed anew. */
export type TypedRestatement = {
  definition: number
  component: string | null
  from: string
  to: string
  value: string
  provisional: boolean
  why: string
}

/** What is wrong with one field: `figures/0/value`. */
export type EnteredFault = { path: string; code: string; message: string }

export type Entered = { figures: Figure[]; restated: Figure[]; faults: EnteredFault[] }

const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * Reads what an officer typed as the figures that the rules take, and names what cannot be read.
 * `31` typed for a snapshot at Quarter 3 is 31 at 31 December 2021. `1,234` is a fault: nothing that
 * is typed is taken for another number.
 */
export function readEntered(
  typed: { figures: readonly TypedFigure[]; restatements: readonly TypedRestatement[] },
  measure: MeasureCase,
): Entered {
  const faults: EnteredFault[] = componentFaults(typed.figures, measure)
  const figures = typed.figures.map((each, index) =>
    readFigure(each, measure, (field, code, message) =>
      faults.push({ path: `figures/${index}/${field}`, code, message }),
    ),
  )
  const restated = typed.restatements.flatMap((each, index) =>
    readRestatement(each, measure, (field, code, message) =>
      faults.push({ path: `restatements/${index}/${field}`, code, message }),
    ),
  )
  return { figures, restated, faults }
}

/** A measure has one figure, or one of each of its components. */
function componentFaults(
  typed: readonly TypedFigure[],
  { indicator, definition }: MeasureCase,
): EnteredFault[] {
  const { components } = definitionOf(indicator, definition)
  const wanted: readonly (string | null)[] = components.length === 0 ? [null] : components
  const given = typed.map(({ component }) => component)
  const missing = wanted.filter((component) => !given.includes(component))
  const faults = missing.map((component) => ({
    path: 'figures',
    code: 'missing',
    message: component === null ? 'Enter the figure.' : `Enter the figure of ${component}.`,
  }))
  const odd = given.flatMap((component, index) =>
    wanted.includes(component) && given.indexOf(component) === index ? [] : [index],
  )
  return [
    ...faults,
    ...odd.map((index) => ({
      path: `figures/${index}/component`,
      code: 'unknown',
      message: 'This measure has no such figure to enter, or has it twice.',
    })),
  ]
}

type AddFault = (field: string, code: string, message: string) => void

function readFigure(typed: TypedFigure, measure: MeasureCase, add: AddFault): Figure {
  const { definition, period } = measure
  const { decimals } = definitionOf(measure.indicator, definition)
  const isGiven = typed.availability === 'reported'
  if (!isGiven && typed.availability !== 'not-due' && typed.note.trim() === '') {
    add('note', 'blank', 'Say why there is no figure.')
  }
  return {
    definition,
    component: typed.component,
    coverage: readCoverage(typed, measure, add),
    availability: typed.availability,
    value: isGiven ? readNumber(typed.value, decimals, (...fault) => add('value', ...fault)) : null,
    numerator: isGiven ? readPart(typed.numerator, 'numerator', add) : null,
    denominator: isGiven ? readDenominator(typed, add) : null,
    provisional: isGiven && typed.provisional,
    doubtful: orNull(typed.doubtful),
    notComparable: null,
    madeIn: period,
  }
}

function readNumber(
  text: string,
  decimals: number,
  add: (code: string, message: string) => void,
): string | null {
  const given = text.trim()
  if (given === '') {
    add('blank', 'Enter the figure, or say why there is none.')
    return null
  }
  if (!NUMBER.test(given)) {
    add('not-a-number', 'Enter a number alone, such as 1234 or 12.5, without commas or signs.')
    return null
  }
  const printed = given.split('.')[1]?.length ?? 0
  if (printed > decimals) {
    const most = decimals === 0 ? 'a whole number' : `at most ${decimals} decimal places`
    add('too-precise', `Enter ${most}.`)
    return null
  }
  return given
}

function readPart(text: string, field: string, add: AddFault): string | null {
  const given = text.trim()
  if (given === '' || NUMBER.test(given)) {
    return given === '' ? null : given
  }
  add(field, 'not-a-number', 'Enter a number alone, such as 1234.')
  return null
}

/** Both parts of a rate are given, or neither; and nothing is divided by zero. */
function readDenominator(typed: TypedFigure, add: AddFault): string | null {
  const denominator = readPart(typed.denominator, 'denominator', add)
  const hasNumerator = typed.numerator.trim() !== ''
  const hasDenominator = typed.denominator.trim() !== ''
  if (hasNumerator !== hasDenominator) {
    const missing = hasNumerator ? 'denominator' : 'numerator'
    add(missing, 'blank', 'Give both the numerator and the denominator, or neither.')
  }
  if (denominator !== null && decimal(denominator).lte(0)) {
    add('denominator', 'not-positive', 'Enter a number above zero.')
  }
  return denominator
}

function readCoverage(typed: TypedFigure, measure: MeasureCase, add: AddFault): Figure['coverage'] {
  const { basis, yearType } = measure.indicator
  const usual = defaultCoverage({ basis, yearType, period: measure.period })
  const from = typed.from.trim()
  const to = typed.to.trim()
  if (from === '' && to === '') {
    return { ...usual, label: orNull(typed.label) ?? usual.label }
  }
  for (const [field, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!isDay(day)) {
      add(field, 'not-a-day', 'Enter a day, such as 1 April 2021.')
      return usual
    }
  }
  if (from > to) {
    add('to', 'before-from', 'Enter a last day that is not before the first.')
    return usual
  }
  return { from, to, label: orNull(typed.label) ?? stretchInWords({ from, to }) }
}

function readRestatement(typed: TypedRestatement, measure: MeasureCase, add: AddFault): Figure[] {
  const held = measure.held.find(
    (figure) =>
      figure.definition === typed.definition &&
      figure.component === typed.component &&
      figure.coverage.from === typed.from &&
      figure.coverage.to === typed.to,
  )
  if (held === undefined) {
    add('value', 'unknown', 'There is no earlier figure to restate here.')
    return []
  }
  if (typed.why.trim() === '') {
    add('why', 'blank', 'Say why the earlier figure changed.')
  }
  const { decimals } = definitionOf(measure.indicator, typed.definition)
  const value = readNumber(typed.value, decimals, (...fault) => add('value', ...fault))
  return value === null
    ? []
    : [
        {
          ...held,
          value,
          availability: 'reported',
          provisional: typed.provisional,
          madeIn: measure.period,
        },
      ]
}

function orNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
