import { CsvError, parse } from 'csv-parse/sync'
import { decode, type Encoding } from './decode.ts'
import { fileFault, type TableFault } from './fault.ts'
import { nearest } from './nearest.ts'

/** One row under the heading. */
export type TableRow = {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly number: number
  /** Exactly as written, one for each column asked for, in the order asked. */
  readonly cells: readonly string[]
}

export type Table = { readonly encoding: Encoding; readonly rows: readonly TableRow[] }

/**
 * `rows` are those that can be read even where others cannot, so that one look finds every fault;
 * `table` is absent where not even the heading can be trusted.
 */
export type TableReading = { readonly table: Table | null; readonly faults: readonly TableFault[] }

/** A line that Excel and editors leave at the end, or between two rows: no cells at all. */
function isBlankLine(record: readonly string[]): boolean {
  return record.length === 1 && record[0] === ''
}

/**
 * Reads a CSV file with a heading row. Nothing is put right in passing: what does not have exactly
 * the columns asked for, in any order, and a cell for each in every row, is a fault.
 * @param bytes the file
 * @param columns every column the file must have; it may have no other
 */
export function readTable(bytes: Uint8Array, columns: readonly string[]): TableReading {
  const decoded = decode(bytes)
  if (!decoded.ok) {
    return { table: null, faults: [decoded.fault] }
  }
  const { text, encoding } = decoded
  const [firstLine = ''] = text.split(LINE_END, 1)
  if (columns.length > 1 && !firstLine.includes(',') && /[;\t]/.test(firstLine)) {
    return { table: null, faults: [fileFault(NOT_COMMAS)] }
  }
  const records = text.includes('"') ? parseRecords(text) : splitRecords(text)
  if (!Array.isArray(records)) {
    return { table: null, faults: [records] }
  }
  if (records.length > MAX_ROWS + 1) {
    return { table: null, faults: [fileFault('The file has more than 200,000 rows')] }
  }
  const [heading = [], ...body] = records
  const headingFaults = checkHeading(heading, columns)
  if (headingFaults.length > 0) {
    return { table: null, faults: headingFaults }
  }
  const places = columns.map((column) => heading.indexOf(column))
  const faults: TableFault[] = []
  const rows: TableRow[] = []
  for (const [index, record] of body.entries()) {
    const number = index + 2
    if (isBlankLine(record) && columns.length > 1) {
      continue
    }
    if (record.length !== heading.length) {
      faults.push(raggedRow(number, record.length, heading.length))
      continue
    }
    rows.push({ number, cells: places.map((at) => record[at] as string) })
  }
  return { table: { encoding, rows }, faults }
}

/** More than any council's figures, and little enough to hold in memory with its faults. */
export const MAX_ROWS = 200_000
const MAX_ROW_LENGTH = 1_000_000

const LINE_END = /\r\n|\n|\r/

/** A spreadsheet set to another country's habits writes semicolons. */
const NOT_COMMAS =
  'The columns are separated by semicolons or tabs: save the file as comma-separated (CSV)'

const TOO_LONG = 'The row is longer than a million characters'

const BROKEN: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: TOO_LONG,
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark opens in this row and is not closed',
  INVALID_OPENING_QUOTE:
    'A quotation mark stands inside a cell: put the whole cell in quotation marks and double it',
  CSV_INVALID_CLOSING_QUOTE:
    'Text follows a closing quotation mark: double a quotation mark that belongs to the text',
}

function parseRecords(text: string): string[][] | TableFault {
  try {
    return parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      // Rows of another length are reported here, all of them; the parser stops at the first.
      relax_column_count: true,
      max_record_size: MAX_ROW_LENGTH,
      to: MAX_ROWS + 2,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error
    }
    const cause = BROKEN[error.code] ?? 'This is not CSV'
    return { ...fileFault(cause), row: Number(error['records']) + 1 }
  }
}

/**
 * Without a quotation mark a line is a row and a comma always ends a cell: the parser, which looks
 * at each character, takes several times as long over a year's figures.
 */
function splitRecords(text: string): string[][] | TableFault {
  const lines = text.split(LINE_END, MAX_ROWS + 3)
  if (lines.at(-1) === '') {
    lines.pop()
  }
  const tooLong = lines.findIndex((line) => line.length > MAX_ROW_LENGTH)
  return tooLong === -1
    ? lines.map((line) => line.split(','))
    : { ...fileFault(TOO_LONG), row: tooLong + 1 }
}

function checkHeading(heading: readonly string[], columns: readonly string[]): TableFault[] {
  const faults: TableFault[] = []
  const missing = columns.filter((column) => !heading.includes(column))
  for (const [at, column] of heading.entries()) {
    if (heading.indexOf(column) < at) {
      faults.push(headingFault(column, 'The column stands in the heading twice'))
    } else if (!columns.includes(column)) {
      const cause =
        column === '' ? 'A column has no heading' : 'This file may not have such a column'
      faults.push({ ...headingFault(column, cause), nearest: nearest(column, missing) ?? null })
    }
  }
  for (const column of missing) {
    faults.push(headingFault(column, 'The column is missing'))
  }
  return faults
}

function headingFault(column: string, cause: string): TableFault {
  return { ...fileFault(cause), row: 1, column }
}

function raggedRow(number: number, found: number, wanted: number): TableFault {
  const cells = found === 1 ? '1 cell' : `${found} cells`
  return { ...fileFault(`The row has ${cells} where the heading has ${wanted}`), row: number }
}
