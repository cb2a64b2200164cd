import {
  checkReturn,
  type EnteredReturn,
  type Finding,
  type ReturnContext,
  type ReturnTexts,
} from '../src/checks/index.ts'
import type { MeasureCase } from '../src/measure-case.ts'

type Given = Partial<Omit<ReturnContext, 'measure' | 'lastTexts'>> & {
  figures?: EnteredReturn['figures']
  judgement?: EnteredReturn['judgement']
  texts?: Partial<ReturnTexts>
  lastTexts?: Partial<ReturnTexts> | null
}

export function someTexts(given: Partial<ReturnTexts> = {}): ReturnTexts {
  return { why: '', action: '', byWhen: '', ...given }
}

/** What is found where the measure's own figures, or other ones, are entered. */
export function findingsOf(measure: MeasureCase, given: Given = {}): Finding[] {
  const { figures = measure.current.figures, judgement = null, texts, lastTexts = null } = given
  const { noun = null, status = null, otherTexts = [] } = given
  const entered = { figures, judgement, texts: someTexts(texts) }
  return checkReturn(entered, {
    measure,
    noun,
    status,
    lastTexts: lastTexts === null ? null : someTexts(lastTexts),
    otherTexts,
  })
}

/** The same as people read it: "outside-percentage: 104% lies outside 0% to 100%." */
export function saidOf(measure: MeasureCase, given: Given = {}): string[] {
  return findingsOf(measure, given).map(({ code, message }) => `${code}: ${message}`)
}
