import type { Read } from '../store/db.ts'
import { freeMeasureId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import { joined } from './files.ts'

/** The id of the measure that a row names by board, year and code. */
export type MeasureIdOf = (board: string, year: string, code: string) => string

/**
 * A measure keeps its id when its code changes, so one that is held is looked up by the code it has
 * now; one that is added gets an id of its own.
 */
export async function readMeasureIds(read: Read, t: Schema): Promise<MeasureIdOf> {
  const { id, board, year, code } = t.measures
  const held = await read.select({ id, board, year, code }).from(t.measures)
  const taken = new Set(held.map((each) => each.id))
  const ids = new Map(held.map((each) => [joined([each.board, each.year, each.code]), each.id]))
  return (ofBoard, ofYear, ofCode) =>
    ids.get(joined([ofBoard, ofYear, ofCode])) ??
    freeMeasureId({ board: ofBoard, year: ofYear, code: ofCode }, taken)
}
