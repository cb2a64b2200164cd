import type { WatchAction, WatchRow } from '@quarterdeck/contract'
import type { Frozen } from '../publication/frozen.ts'
import type { Reading } from '../store/db.ts'
import { openingOf } from './opening-of.ts'
import { readPromises } from './watch-store.ts'

/**
 * What officers said in a published quarter of a measure or milestone: what is being done and by
 * when, where they answered that; of an imported report, how their commentary begins.
 */
export async function readActions(
  reading: Reading,
  { commentary, publication }: Frozen,
): Promise<(about: WatchRow['about']) => WatchAction[]> {
  const promises = await readPromises(reading, publication.id)
  return ({ kind, id }) =>
    commentary
      .filter(({ about }) => about.some((each) => each.kind === kind && each.id === id))
      .map(({ id: text, officers, ...said }) => {
        const promise = promises.get(text)
        const action = promise?.action ?? ''
        const byWhen = promise?.byWhen ?? ''
        const isPromise = action !== ''
        return {
          officers: [...officers],
          text: isPromise ? action : openingOf(said.text),
          byWhen: byWhen === '' ? null : byWhen,
          isPromise,
        }
      })
}
