import type { Watch } from '@quarterdeck/contract'
import { cutText } from './cut-text.ts'
import { listChoices } from './filter-rows.ts'
import {
  filterOf,
  knownKinds,
  unknownKinds,
  type WatchSearch,
  type WatchTexts,
  withWatch,
} from './watch-search.ts'

/** A part of the filter that nothing answers to: what is said of it, and the view without it. */
export type Missing = {
  readonly sentence: string
  /** As it can be shown, for the link that leaves it out. */
  readonly name: string
  readonly without: WatchTexts
}

type Part = readonly [
  text: string | undefined,
  say: (name: string) => string,
  changed: Parameters<typeof withWatch>[1],
]

/** What a view filters by and is not there: a kind or board that is none, a name without a row. */
export function findMissing(watch: Watch, search: WatchSearch): Missing[] {
  const { kind, board, service, officer } = filterOf(search)
  const ofBoard = watch.boards.find(({ id }) => id === board)
  const { services, officers } = listChoices(watch, board)
  const where = ofBoard === undefined ? '' : ` on ${ofBoard.name}`
  const parts: Part[] = [
    [
      unknownKinds({ kind }),
      (name) => `The red watch has no kind “${name}”.`,
      { kind: knownKinds({ kind }) },
    ],
    [
      ofBoard === undefined ? board : undefined,
      (name) => `The red watch has no board “${name}”.`,
      { board: undefined },
    ],
    [
      absentFrom(services, service),
      (name) => `Nothing of the service “${name}” is watched${where}.`,
      { service: undefined },
    ],
    [
      absentFrom(officers, officer),
      (name) => `Nothing of the officer “${name}” is watched${where}.`,
      { officer: undefined },
    ],
  ]
  return parts.flatMap(([text, say, changed]) => {
    const name = text === undefined ? '' : cutText(text)
    return name === '' ? [] : [{ name, sentence: say(name), without: withWatch(search, changed) }]
  })
}

function absentFrom(names: readonly string[], name: string | undefined): string | undefined {
  return name === undefined || names.includes(name) ? undefined : name
}
