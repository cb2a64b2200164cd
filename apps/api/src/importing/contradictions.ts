import { decimal } from '@quarterdeck/judgement'
import type { FileRow } from './files.ts'

/** A cell that the rest of its row contradicts. */
export type Contradiction = { readonly column: string; readonly cause: string }

/** What of a definition does not fit together. */
export function contradictionsOfDefinition(
  row: Pick<FileRow<'definitions'>, 'combine' | 'components' | 'headline'>,
): Contradiction[] {
  const { combine, components, headline } = row
  if ((combine === 'single') !== (components.length === 0)) {
    const cause =
      combine === 'single' ? 'A single figure has no components' : `${combine} needs components`
    return [{ column: 'components', cause }]
  }
  if ((combine === 'headline') !== (headline !== null)) {
    return [{ column: 'headline', cause: 'It is given with combine "headline", and never without' }]
  }
  if (headline !== null && !components.includes(headline)) {
    return [{ column: 'headline', cause: 'It is none of the components' }]
  }
  return []
}

/** The cells that each kind of target must have; it may have no other of them. */
const TARGET_CELLS = ['value', 'low', 'high', 'reason'] as const
const CELLS_OF_KIND: Readonly<Record<string, readonly (typeof TARGET_CELLS)[number][]>> = {
  absolute: ['value'],
  range: ['low', 'high'],
  change: ['value'],
  none: ['reason'],
}

type TargetCells = Pick<
  FileRow<'targets'>,
  (typeof TARGET_CELLS)[number] | 'kind' | 'baseline' | 'tolerance_kind' | 'tolerance'
>

/** What of a target does not fit its kind. */
export function contradictionsOfTarget(row: TargetCells): Contradiction[] {
  const found: Contradiction[] = []
  for (const column of TARGET_CELLS) {
    const isNeeded = CELLS_OF_KIND[row.kind]?.includes(column) ?? false
    if (isNeeded && row[column] === null) {
      found.push({ column, cause: `A target of kind "${row.kind}" needs it` })
    }
    if (!isNeeded && row[column] !== null) {
      found.push({ column, cause: `A target of kind "${row.kind}" has none` })
    }
  }
  if (row.baseline !== null && row.kind !== 'change') {
    found.push({ column: 'baseline', cause: `A target of kind "${row.kind}" has none` })
  }
  if (row.low !== null && row.high !== null && decimal(row.low).gte(decimal(row.high))) {
    found.push({ column: 'low', cause: 'The low end must be below the high end' })
  }
  if ((row.tolerance_kind === null) !== (row.tolerance === null)) {
    found.push({ column: 'tolerance', cause: 'It is given with its kind, and never without' })
  }
  return found
}
