import { cause, type Field, field, value } from './field.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const BRITISH_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const YEAR = /^(\d{4})\/(\d{2})$/
const NEAR_YEAR = /^(\d{4})[-–/](?:\d{2})?(\d{2})$/
const PERIOD = /^(\d{4})-(\d{2})-Q(\d)$/

/** A day of the calendar, `2021-09-30`. */
export const day: Field<string> = field((text) => {
  if (DAY.test(text)) {
    return exists(text) ? value(text) : cause('There is no such day')
  }
  const british = BRITISH_DAY.exec(text)
  if (british !== null) {
    const [, date = '', month = '', year = ''] = british
    return cause(`Write it as ${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  }
  return cause('It is not a date such as 2021-09-30')
})

function exists(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** A financial year, `2021/22`. */
export const year: Field<string> = field((text) => {
  const parts = YEAR.exec(text)
  if (parts !== null) {
    return follows(parts[1], parts[2])
      ? value(text)
      : cause('The second year must follow the first')
  }
  const near = NEAR_YEAR.exec(text)
  return cause(
    near === null ? 'It is not a year such as 2021/22' : `Write it as ${near[1]}/${near[2]}`,
  )
})

/** A financial quarter, `2021-22-Q2`. */
export const period: Field<string> = field((text) => {
  const parts = PERIOD.exec(text)
  if (parts === null) {
    return cause('It is not a period such as 2021-22-Q2')
  }
  if (!follows(parts[1], parts[2])) {
    return cause('There is no such period: the second year must follow the first')
  }
  return /[1-4]/.test(parts[3] as string)
    ? value(text)
    : cause('There is no such period: quarters are Q1 to Q4')
})

function follows(first = '', second = ''): boolean {
  return (Number(first) + 1) % 100 === Number(second)
}
