import type { PublicationPreview, ReturnKind } from '@quarterdeck/contract'
import { publicProjection } from '@quarterdeck/judgement'
import type { GatheredReturn } from '../returns/gather-returns.ts'
import { submittedFindings } from '../returns/submitted.ts'
import { hiddenNumbers, numbersSaidIn } from '../scorecard/hidden-numbers.ts'
import type { FrozenContent } from './frozen.ts'

type Content = Pick<FrozenContent, 'scorecard' | 'commentary'>

/** How many measures are green, amber, red, and not rated. */
export function countStatuses({ scorecard }: Content): PublicationPreview['statuses'] {
  const count = (status: string) =>
    scorecard.measures.filter(({ result }) => result.rag.status === status).length
  return {
    green: count('green'),
    amber: count('amber'),
    red: count('red'),
    none: count('none'),
  }
}

/**
 * The returns that are missing or not signed off. Of a correction, those only that were begun: the
 * others stay as they are published.
 */
export function findLacking(returns: readonly GatheredReturn[]): PublicationPreview['lacking'] {
  return returns
    .filter(({ state, quarter, submissions }) => {
      const isDone = state === 'signed-off' || state === 'not-due'
      const isUntouched = state === 'not-started' || (submissions.at(-1) === undefined && isDone)
      return !isDone && !(quarter.state === 'correcting' && isUntouched)
    })
    .map(({ owed, state, shown }) => ({
      kind: owed.kind,
      id: owed.id,
      code: owed.code,
      title: owed.title,
      state,
      isLate: shown.isLate,
      officers: shown.officers.map(({ name }) => name),
    }))
}

/** The checks that warned in what was handed in. */
export function listFindings(returns: readonly GatheredReturn[]): PublicationPreview['findings'] {
  return returns.flatMap(({ owed, submissions }) => {
    const last = submissions.at(-1)
    const findings = last === undefined ? [] : [...submittedFindings(last)]
    const { kind, id, code, title } = owed
    return findings.length === 0 ? [] : { kind, id, code, title, findings }
  })
}

/** The measures of which the public is not shown every figure, with what it is shown. */
export function findSuppressed({ scorecard }: Content): PublicationPreview['suppressed'] {
  return scorecard.measures.flatMap(({ indicator: id, code, title, result }) => {
    const { current } = publicProjection(result, scorecard.smallNumberThreshold)
    const isHidden = current.values.some(({ value }) => value === null)
    const shown = current.values.map(({ text }) => text).join(', ')
    return isHidden ? { kind: 'measure' as const, id, code, title, shown } : []
  })
}

/** The texts in which a figure stands that the public is not shown of what they speak of. */
export function findQuoting({ scorecard, commentary }: Content): PublicationPreview['quoting'] {
  const { smallNumberThreshold: threshold } = scorecard
  const hidden = new Map(
    scorecard.measures.map(({ indicator, result }) => [
      indicator,
      hiddenNumbers(result, publicProjection(result, threshold)),
    ]),
  )
  return (commentary ?? []).flatMap(({ id: code, text, officers, about }) => {
    const said = about.flatMap(({ kind, id }) =>
      kind === 'measure' ? numbersSaidIn(text, hidden.get(id) ?? []) : [],
    )
    const numbers = [...new Set(said)]
    const subjects = about.map((each) => ({ ...each, kind: each.kind as ReturnKind }))
    return numbers.length === 0 ? [] : { code, text, officers, numbers, about: subjects }
  })
}
