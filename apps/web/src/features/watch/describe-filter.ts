import type { Watch } from '@quarterdeck/contract'
import type { WatchFilter } from './watch-search.ts'
import { KIND_WORDS } from './watch-words.ts'

/** The filter in words, a phrase for each part: "newly red or no longer red", "Ada Bell". */
export function describeFilter(
  { boards }: Pick<Watch, 'boards'>,
  { kind, board, service, officer }: WatchFilter,
): string[] {
  return [
    kind?.map((each) => KIND_WORDS[each].counted).join(' or '),
    boards.find(({ id }) => id === board)?.name ?? board,
    service,
    officer,
  ].filter((phrase) => phrase !== undefined)
}
