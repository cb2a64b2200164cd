import type { Figure } from '../figures.ts'
import type { MeasureCase } from '../measure-case.ts'
import type { RagStatus } from '../words.ts'

/** One figure as it was typed in; numbers are text, and may not be numbers yet. */
export type EnteredFigure = Pick<
  Figure,
  'component' | 'coverage' | 'availability' | 'value' | 'numerator' | 'denominator' | 'provisional'
>

/** What an officer says of a measure; empty where nothing was said. */
export type ReturnTexts = { why: string; action: string; byWhen: string }

/** A quarter's return of one measure while it is being entered. */
export type EnteredReturn = {
  /** One a component. Of a sum, one without a component is the total that is stated beside them. */
  figures: readonly EnteredFigure[]
  /** The officer's own judgement; null where none is given. */
  judgement: RagStatus | null
  texts: ReturnTexts
}

/** What a return is checked against. */
export type ReturnContext = {
  /** The measure at the return's quarter. An earlier revision of the return is set aside. */
  measure: MeasureCase
  /** What a count counts, in the plural ("children"); null for any other unit. */
  noun: string | null
  /** The status that the entered figures come to; null before there is one. */
  status: RagStatus | null
  /** What was said of this measure a quarter before; null where nothing is held. */
  lastTexts: ReturnTexts | null
  /** What the officer says of other measures this quarter, by their codes. */
  otherTexts: readonly { code: string; texts: ReturnTexts }[]
}
