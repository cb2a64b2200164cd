import type { Fault } from '../importing/faults.ts'
import { changedNothing, type ImportResult, type Restatement } from '../importing/result.ts'
import { counted } from './counted.ts'

type Imported = Extract<ImportResult, { ok: true }>
type Refused = Extract<ImportResult, { ok: false }>

/** What an import added, line by line. */
export function describeImport(result: Imported): string[] {
  const held = `${counted(result.unchanged, 'row is', 'rows are')} held already.`
  const lines = changedNothing(result)
    ? [`Nothing changed: ${held}`]
    : ['Added:', ...addedLines(result), ...(result.unchanged > 0 ? [`Unchanged: ${held}`] : [])]
  if (result.restatements.length > 0) {
    lines.push('Restated by a later publication (both figures are kept):')
    lines.push(...result.restatements.map((each) => `  ${restatementLine(each)}`))
  }
  const converted = result.encodings.filter(({ encoding }) => encoding === 'windows-1252')
  lines.push(...converted.map(({ file }) => `${file} was read as Windows-1252, not UTF-8.`))
  lines.push(...result.warnings.map((warning) => `Worth a look: ${warning}`))
  return lines
}

/** What the tables that few have heard of hold, in the words of those who import. */
const HELD_IN: Readonly<Record<string, string>> = {
  returns: 'figures',
  revisions: 'figures as reported, restatements included',
  citations: 'figures shown in a quarter’s report',
  printedCells: 'cells as printed',
  milestonePlans: 'milestones in a year’s plan',
  commentaries: 'texts of commentary',
  commentaryMeasures: 'measures that commentary is about',
  commentaryMilestones: 'milestones that commentary is about',
  commentaryOfficers: 'officers named with commentary',
}

function addedLines({ added }: Imported): string[] {
  return Object.entries(added).map(([table, count]) => {
    const words = table.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    return `  ${HELD_IN[table] ?? words}: ${count}`
  })
}

function restatementLine(restated: Restatement): string {
  const { codes, indicator, component, coverage, was, now, publication } = restated
  const part = component === '' ? '' : `, ${component}`
  const stretch = coverage.label ?? `${coverage.from} to ${coverage.to}`
  const by = `carried by ${publication.period}`
  return `${codes.join(', ')} (${indicator}${part}), ${stretch}: ${was} became ${now}, ${by}`
}

/** Why an import was refused, a line for each fault. */
export function describeFaults({ faults, more }: Refused): string[] {
  const rest = more === 0 ? [] : [`… and ${more} more.`]
  const count = counted(faults.length + more, 'fault', 'faults')
  return [...faults.map(faultLine), ...rest, `Nothing was imported: ${count}.`]
}

function faultLine({ file, row, column, value, cause, nearest }: Fault): string {
  const place = row === null ? file : `${file}, row ${row}`
  const cell = column === null ? '' : `, ${column}`
  const written = value === null ? '' : ` "${value}"`
  const hint = nearest === null ? '' : ` (nearest known: ${nearest})`
  return `${place}${cell}${written}: ${cause}${hint}`
}
