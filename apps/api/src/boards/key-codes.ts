import type { KeyCode, NoJudgement } from '@quarterdeck/contract'
import { CODES } from '@quarterdeck/judgement'

/** No rule gives these: they say what is held of the officers’ own judgement. */
const NO_JUDGEMENT: Readonly<Record<NoJudgement, string>> = {
  'judgement-lost':
    'The report was taken over from paper, and the symbol of its officers’ judgement is lost.',
  'judgement-not-given':
    'Nothing was handed in of the milestone in that quarter, so nobody judged it.',
}

/** Every code that a colour, an arrow or a judgement can carry, with the sentence that explains it. */
export function keyCodes(): KeyCode[] {
  const rules = Object.entries(CODES).map(([code, { group, statuses, meaning }]) => ({
    code,
    group,
    statuses: [...statuses],
    meaning,
  }))
  const others = Object.entries(NO_JUDGEMENT).map(([code, meaning]) => ({
    code,
    group: 'no-judgement' as const,
    statuses: ['none'],
    meaning,
  }))
  return [...rules, ...others]
}
