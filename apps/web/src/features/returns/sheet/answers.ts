import type { CheckAnswers } from '@quarterdeck/contract'
import type { Finding } from '@quarterdeck/judgement'

type Checked = Pick<CheckAnswers[number], 'code' | 'component'>

/** What is said to a check; `''` where nothing is. */
export function answerTo(answers: CheckAnswers, check: Checked): string {
  return answers.find((each) => isOf(each, check))?.answer ?? ''
}

/** The answers with another one to a check, in an order that does not depend on who typed first. */
export function putAnswer(
  answers: CheckAnswers,
  { code, component }: Checked,
  answer: string,
): CheckAnswers {
  const others = answers.filter((each) => !isOf(each, { code, component }))
  return [...others, { code, component, answer }].toSorted(compareChecks)
}

/**
 * Two lists of answers with a place for every check that either answers: `''` where one does not.
 * They can be compared place by place then.
 */
export function alignAnswers(
  mine: CheckAnswers,
  theirs: CheckAnswers,
): readonly [mine: CheckAnswers, theirs: CheckAnswers] {
  return [fill(mine, theirs), fill(theirs, mine)]
}

/** What an answer is to, by its path: `2/answer` is what the third check says. */
export function nameAnswer(
  answers: CheckAnswers,
  path: string,
  findings: readonly Finding[],
): string {
  const [place] = path.split('/')
  const check = answers[Number(place)]
  const finding = findings.find((each) => check !== undefined && isOf(each, check))
  return finding?.message ?? 'Answer to a check that does not warn any more'
}

function fill(answers: CheckAnswers, others: CheckAnswers): CheckAnswers {
  return others.reduce(
    (filled, check) => putAnswer(filled, check, answerTo(answers, check)),
    answers,
  )
}

function isOf(one: Checked, other: Checked): boolean {
  return one.code === other.code && one.component === other.component
}

function compareChecks(one: Checked, other: Checked): number {
  return nameOf(one) < nameOf(other) ? -1 : 1
}

function nameOf({ code, component }: Checked): string {
  return `${code} ${component ?? ''}`
}
