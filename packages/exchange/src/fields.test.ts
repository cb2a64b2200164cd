import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, period, year } from './dates.ts'
import { defaulting, type Field, optional, required } from './field.ts'
import { code, listOf, oneOf, setOf, text, yesNo } from './fields.ts'
import { nearest } from './nearest.ts'
import { decimal, sameDecimal, whole, wholeBetween } from './numbers.ts'
import { readRow } from './read-row.ts'

function causeOf(field: Field<unknown>, written: string): string | undefined {
  const reading = field.read(written)
  return reading.ok ? undefined : reading.cause
}

describe('a number', () => {
  it.each(['0', '59', '59.0', '-250000', '5272786.68', '0.05'])(
    'is read from %s as it stands',
    (written) => {
      expect(decimal.read(written)).toEqual({ ok: true, value: written })
    },
  )

  it.each([
    ['1,234', 'Write 1234 without the comma'],
    ['-1,234,567.5', 'Write -1234567.5 without the comma'],
    ['£1.2m', 'Write the number out in full, in digits only: 1200000 for £1.2m'],
    ['250k', 'Write the number out in full, in digits only: 1200000 for £1.2m'],
    ['£5,272,786.68', 'Write 5272786.68 without the sign of currency'],
    ['12%', 'Write 12 without the per cent sign'],
    ['92.6 %', 'Write 92.6 without the per cent sign'],
    ['1,5', 'Write 1.5 with a point for decimals'],
    ['−5', 'Write -5 with a hyphen for the minus'],
    ['twelve', 'It is not a plain number such as 1234.5 or -20'],
    ['57 (prov)', 'It is not a plain number such as 1234.5 or -20'],
    ['1e5', 'It is not a plain number such as 1234.5 or -20'],
    ['NaN', 'It is not a plain number such as 1234.5 or -20'],
    [' 5', 'It is not a plain number such as 1234.5 or -20'],
  ])('is refused as %s, saying what to write', (written, advice) => {
    expect(causeOf(decimal, written)).toBe(advice)
  })

  it.each([
    ['59', '59.0', true],
    ['007.50', '7.5', true],
    ['-0.0', '0', true],
    ['100', '1', false],
    ['-5', '5', false],
    ['0.1', '0.10000000000000000001', false],
  ])('%s and %s are the same: %s', (one, other, same) => {
    expect(sameDecimal(one, other)).toBe(same)
  })

  it('that must be whole has no fraction and no sign', () => {
    expect(whole.read('2')).toEqual({ ok: true, value: 2 })
    expect(causeOf(whole, '2.5')).toBe('It is not a whole number from 0')
    expect(causeOf(whole, '-2')).toBe('It is not a whole number from 0')
    expect(causeOf(whole, '1,234')).toBe('Write 1234 without the comma')
  })

  it('may have bounds', () => {
    expect(wholeBetween(1, 12).read('12')).toEqual({ ok: true, value: 12 })
    expect(causeOf(wholeBetween(1, 12), '13')).toBe('It must be from 1 to 12')
  })
})

describe('a date', () => {
  it.each([
    [day, '2020-02-29'],
    [year, '2021/22'],
    [year, '1999/00'],
    [period, '2021-22-Q2'],
  ])('is read where it exists', (field, written) => {
    expect(field.read(written)).toEqual({ ok: true, value: written })
  })

  it.each([
    [day, '2021-02-29', 'There is no such day'],
    [day, '2021-13-01', 'There is no such day'],
    [day, '9/4/2019', 'Write it as 2019-04-09'],
    [day, 'ongoing', 'It is not a date such as 2021-09-30'],
    [year, '2021/23', 'The second year must follow the first'],
    [year, '2021-22', 'Write it as 2021/22'],
    [year, '2021/2022', 'Write it as 2021/22'],
    [year, '21/22', 'It is not a year such as 2021/22'],
    [period, '2021-22-Q5', 'There is no such period: quarters are Q1 to Q4'],
    [period, '2021-23-Q1', 'There is no such period: the second year must follow the first'],
    [period, 'Q2 2021/22', 'It is not a period such as 2021-22-Q2'],
  ])('is refused where it does not: %#', (field, written, cause) => {
    expect(causeOf(field, written)).toBe(cause)
  })
})

describe('a word', () => {
  it('must be one of its vocabulary, and is told the nearest', () => {
    const polarity = oneOf(['higher', 'lower'])
    expect(polarity.read('lower')).toEqual({ ok: true, value: 'lower' })
    expect(polarity.read('Higher')).toEqual({
      ok: false,
      cause: 'It must be one of: higher, lower',
      nearest: 'higher',
    })
  })

  it('of yes or no is nothing else', () => {
    expect(yesNo.read('yes')).toEqual({ ok: true, value: true })
    expect(causeOf(yesNo, 'TRUE')).toBe('Write yes or no')
  })

  it('that others refer to has no space around it', () => {
    expect(causeOf(code, 'PED03 01 ')).toBe('There is a space before or after it')
  })
})

describe('a list', () => {
  it('has its entries between semicolons', () => {
    expect(listOf(decimal).read('10; 35;100')).toEqual({ ok: true, value: ['10', '35', '100'] })
  })

  it('is refused with the fault of an entry', () => {
    expect(causeOf(listOf(decimal), '10;35%')).toBe('Write 35 without the per cent sign')
    expect(causeOf(listOf(text), 'a;;b')).toBe('An entry of the list is blank')
    expect(causeOf(setOf(code), 'vq;tc;vq')).toBe('vq stands in the list twice')
  })
})

describe('a blank cell', () => {
  it('is refused where it is required', () => {
    expect(causeOf(required(text), ' ')).toBe('This cell may not be blank')
  })

  it('is null where it is optional, and a value where it stands for one', () => {
    expect(optional(decimal).read('')).toEqual({ ok: true, value: null })
    expect(defaulting(yesNo, false).read('')).toEqual({ ok: true, value: false })
  })

  it('is not the same as any value', () => {
    expect(optional(decimal).same(null, '0')).toBe(false)
    expect(optional(decimal).same(null, null)).toBe(true)
  })
})

describe('the nearest known word', () => {
  const known = ['PED03 01', 'PED03 02', 'residential-placements']

  it.each([
    ['PED0301', 'PED03 01'],
    ['ped03 02', 'PED03 02'],
    ['residnetial-placement', 'residential-placements'],
  ])('to %s is %s', (written, expected) => {
    expect(nearest(written, known)).toBe(expected)
  })

  it.each(['adoption-orders', 'PED88 81', 'x', ''])('to %j is none', (written) => {
    expect(nearest(written, known)).toBeUndefined()
  })
})

it('reads a whole row, or names every cell at fault', () => {
  const fields = { code: required(code), value: optional(decimal) }
  const row = (...cells: string[]) => readRow({ number: 7, cells }, fields)
  expect(row('PED03 01', '')).toEqual({
    ok: true,
    values: { code: 'PED03 01', value: null },
  })
  expect(row('', '12%')).toEqual({
    ok: false,
    faults: [
      { row: 7, column: 'code', value: '', cause: 'This cell may not be blank', nearest: null },
      {
        row: 7,
        column: 'value',
        value: '12%',
        cause: 'Write 12 without the per cent sign',
        nearest: null,
      },
    ],
  })
})

const sign = fc.constantFrom('', '-')
const digits = fc.stringMatching(/^\d{1,20}$/)
const decimalText = fc
  .tuple(sign, digits, fc.option(digits, { nil: undefined }))
  .map(([minus, whole, rest]) => `${minus}${whole}${rest === undefined ? '' : `.${rest}`}`)

it('reads back every value it writes', () => {
  fc.assert(
    fc.property(decimalText, fc.boolean(), fc.nat(999_999_999), (number, yes, count) => {
      expect(decimal.read(decimal.write(number))).toEqual({ ok: true, value: number })
      expect(yesNo.read(yesNo.write(yes))).toEqual({ ok: true, value: yes })
      expect(whole.read(whole.write(count))).toEqual({ ok: true, value: count })
    }),
  )
})

it('takes a number for the same whatever zeros it is written with', () => {
  fc.assert(
    fc.property(sign, digits, digits, fc.nat(5), (minus, whole, rest, zeros) => {
      const padding = '0'.repeat(zeros)
      expect(
        sameDecimal(`${minus}${whole}.${rest}`, `${minus}${padding}${whole}.${rest}${padding}`),
      ).toBe(true)
    }),
  )
})
