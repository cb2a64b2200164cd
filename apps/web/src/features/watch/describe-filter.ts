import type { Watch } from '@quarterdeck/contract'
import { cutText } from './cut-text.ts'
import { knownKinds, unknownKinds, type WatchFilter } from './watch-search.ts'
import { KIND_WORDS } from './watch-words.ts'

/** The filter in words, a phrase for each part: "newly red or no longer red", "Ada Bell". */
export function describeFilter(
  { boards }: Pick<Watch, 'boards'>,
  { kind, board, service, officer }: WatchFilter,
): string[] {
  const kinds = [
    ...knownKinds({ kind }).map((each) => KIND_WORDS[each].counted),
    ...cut(unknownKinds({ kind })),
  ]
  return [
    ...(kinds.length === 0 ? [] : [kinds.join(' or ')]),
    ...cut(boards.find(({ id }) => id === board)?.name ?? board),
    ...cut(service),
    ...cut(officer),
  ]
}

function cut(text: string | undefined): string[] {
  return text === undefined ? [] : [cutText(text)]
}
