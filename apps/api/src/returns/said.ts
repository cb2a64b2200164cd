import type { Commentary, CommentaryDraft } from '@quarterdeck/contract'
import { parsePeriod, previousQuarter, type ReturnTexts } from '@quarterdeck/judgement'
import { contentOf, EMPTY_COMMENTARY } from './drafts.ts'
import type { GatheredReturn } from './gather-returns.ts'

/** The answers of several officers together, each a paragraph. */
export function joinTexts(said: readonly Pick<CommentaryDraft, keyof ReturnTexts>[]): ReturnTexts {
  const join = (prompt: keyof ReturnTexts) =>
    said
      .map((each) => each[prompt].trim())
      .filter((text) => text !== '')
      .join('\n\n')
  return { why: join('why'), action: join('action'), byWhen: join('byWhen') }
}

/** What is drafted of a return so far. */
export function draftedTexts({ owners, drafts }: GatheredReturn): ReturnTexts {
  const parts = owners.map(({ officer }) => drafts.find(({ part }) => part === officer))
  return joinTexts(parts.map((part) => contentOf(part, EMPTY_COMMENTARY)))
}

/**
 * What was said in the quarter before a period; null where the newest text is older. A published
 * text is one block: it may hold what was asked in any prompt.
 */
export function lastTextsOf(
  said: readonly Pick<Commentary, 'period' | 'text'>[],
  period: string,
): ReturnTexts | null {
  const before = previousQuarter(parsePeriod(period)).id
  const texts = said.filter((each) => each.period.id === before)
  return texts.length === 0
    ? null
    : joinTexts(texts.map(({ text }) => ({ why: text, action: text, byWhen: '' })))
}
