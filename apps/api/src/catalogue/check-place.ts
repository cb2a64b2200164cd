import type { MeasureFields } from '@quarterdeck/contract'
import { DomainError, type FieldFault } from '../errors.ts'
import {
  type MeasureRow,
  type OfficerRow,
  type Reading,
  readMeasures,
  readObjectives,
  readOfficers,
} from './catalogue-store.ts'
import { faultAt, refuseFaults } from './field-faults.ts'
import { hasLeft } from './has-left.ts'

export type Place = {
  readonly board: string
  readonly codePrefix: string
  /** As the plan holds it, `2021/22`. */
  readonly year: string
  /** Where the fields are in the body, `fields/`. */
  readonly at: string
  /** The measure that is changed, and who answers for it already; null for a new one. */
  readonly held: { readonly id: string; readonly officers: readonly string[] } | null
  /** A day. */
  readonly today: string
}

/** Texts without the space around them; a title that says nothing is none. */
export function tidyMeasure(fields: MeasureFields): MeasureFields {
  const { code, aim, title } = fields
  return { ...fields, code: code.trim(), aim: aim.trim(), title: title?.trim() || null }
}

/**
 * Checks a measure's place in a year's plan: its code, its objective and its owners.
 * @returns the id of the objective's row
 * @throws DomainError 'invalid' naming every fault, 'conflict' for a code that another measure bears
 */
export async function checkPlace(
  reading: Reading,
  fields: MeasureFields,
  place: Place,
): Promise<string> {
  const { board, year, at } = place
  const objectives = await readObjectives(reading, board, year)
  const objective = objectives.find(({ code }) => code === fields.objective)
  const officers = await readOfficers(reading, board)
  refuseFaults([
    ...prefixFaults(fields, place),
    ...(objective === undefined
      ? [faultAt(`${at}objective`, `The plan of ${year} has no such objective`, 'unknown')]
      : []),
    ...ownerFaults(fields, officers, place),
  ])
  refuseTakenCode(fields.code, await readMeasures(reading, { board, year }), place)
  if (objective === undefined) throw new Error('An objective was missing and not refused')
  return objective.id
}

function prefixFaults({ code }: MeasureFields, { codePrefix, at }: Place): FieldFault[] {
  const message = `A code of this board begins with ${codePrefix}`
  return code.startsWith(codePrefix) ? [] : [faultAt(`${at}code`, message, 'prefix')]
}

function refuseTakenCode(code: string, measures: readonly MeasureRow[], place: Place): void {
  const folded = foldCode(code)
  const other = measures.find(
    (each) => foldCode(each.code) === folded && each.id !== place.held?.id,
  )
  if (other !== undefined) {
    const name = other.title ?? other.name
    const message = `${other.code} is the code of ‘${name}’ in ${place.year}`
    throw new DomainError('conflict', `${message}.`, [faultAt(`${place.at}code`, message, 'taken')])
  }
}

/** Spaces and capitals make no other code: "PED03 01" and "ped0301" are one. */
export function foldCode(code: string): string {
  return code.replaceAll(/\s/g, '').toUpperCase()
}

function ownerFaults(
  { owners }: MeasureFields,
  officers: readonly OfficerRow[],
  { at, held, today }: Place,
): FieldFault[] {
  const faults = owners.flatMap(({ officer }, index) => {
    const field = `${at}owners/${index}/officer`
    if (owners.findIndex((each) => each.officer === officer) < index) {
      return [faultAt(field, 'This officer is there twice', 'twice')]
    }
    const found = officers.find(({ id }) => id === officer)
    if (found === undefined) return [faultAt(field, 'There is no such officer', 'unknown')]
    // What somebody owned when they left stays theirs; they are given nothing new.
    const isNew = held === null || !held.officers.includes(officer)
    return hasLeft(found, today) && isNew ? [faultAt(field, `${found.name} has left`, 'left')] : []
  })
  const isAllDeputies = owners.length > 0 && owners.every(({ deputy }) => deputy)
  return isAllDeputies
    ? [
        ...faults,
        faultAt(`${at}owners`, 'Somebody must answer for it who is no deputy', 'deputies'),
      ]
    : faults
}
