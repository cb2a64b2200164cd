import type { Definition } from '@quarterdeck/contract'
import type { BoardRecord } from '../scorecard/scorecard-store.ts'

/** What an indicator has meant, newest version first. */
export function definitionsOf({ definitions }: BoardRecord): Definition[] {
  return definitions
    .map(({ version, meaning, unit, noun, components, headline }) => ({
      version,
      meaning,
      unit,
      noun,
      components,
      headline,
    }))
    .toReversed()
}
