import { DirectionStatus, RagStatus } from '@quarterdeck/contract'

/** Whether a word of the key is a colour. */
export function isStatus(word: string): word is RagStatus {
  return RagStatus.safeParse(word).success
}

/** Whether a word of the key is a direction. */
export function isDirection(word: string): word is DirectionStatus {
  return DirectionStatus.safeParse(word).success
}
