import type { Question } from '@quarterdeck/contract'

/** Questions of one quarter. */
export type QuarterOfQuestions = {
  readonly period: Question['period']
  readonly questions: readonly Question[]
}

/** Questions by their quarter, in the order they come in. */
export function byQuarter(questions: readonly Question[]): QuarterOfQuestions[] {
  const groups = Map.groupBy(questions, ({ period }) => period.id)
  return [...groups.values()].map((group) => ({
    period: (group[0] as Question).period,
    questions: group,
  }))
}

/**
 * What a page about a quarter shows of the questions at once, and what it keeps folded: at once
 * those of the quarter, those of the quarter before it that has any, and all that are open.
 * Those of later quarters were not asked yet.
 * @param questions the newest quarter first
 * @param period the quarter that the page shows, `2021-22-Q2`
 */
export function splitByTime(questions: readonly Question[], period: string) {
  const asked = questions.filter((question) => question.period.id <= period)
  const last = asked.find((question) => question.period.id < period)?.period.id
  const isShown = ({ period: { id }, state }: Question) =>
    id === period || id === last || state !== 'closed'
  const earlier = asked.filter((question) => !isShown(question))
  return {
    now: byQuarter(asked.filter(isShown)),
    earlier: byQuarter(earlier),
    folded: earlier.length,
  }
}
