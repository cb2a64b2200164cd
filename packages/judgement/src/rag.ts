import type { RagCode } from './codes.ts'
import type { Confidence, Numbers, RagStatus } from './words.ts'

/** A traffic light that explains itself: its rule's code, the sentence, and the numbers in it. */
export type Rag = {
  status: RagStatus
  code: RagCode
  confidence: Confidence
  reason: string
  /** The few words that fit a cell of the table. */
  brief: string
  numbers: Numbers
}
