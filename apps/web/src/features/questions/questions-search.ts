import { dropUnset } from '../../app/read-search.ts'

export const QUESTION_STATES = ['waiting', 'answered', 'closed', 'all'] as const

/** The list of questions as it stands in the address. No state: those that are open. */
export type QuestionsSearch = {
  readonly period?: string
  readonly state?: (typeof QUESTION_STATES)[number]
  readonly mine?: 'yes'
}

type Texts = { readonly [Name in keyof QuestionsSearch]?: string }

/** The texts of an address as a view; words that mean nothing here are dropped. */
export function readQuestionsSearch({ period, state, mine }: Texts): QuestionsSearch {
  return dropUnset({
    period: /^\d{4}-\d{2}-Q[1-4]$/.test(period ?? '') ? period : undefined,
    state: QUESTION_STATES.find((each) => each === state),
    mine: mine === 'yes' ? mine : undefined,
  })
}

/** What the server is asked for a view. */
export function wantedBy({ state, ...others }: QuestionsSearch) {
  return state === 'all' ? others : { ...others, state: state ?? ('open' as const) }
}
