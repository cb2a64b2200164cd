import { keepMyChanges } from './compare-parts.ts'
import { isSame } from './is-same.ts'

/** A part of a draft as the server has it; version 0 while nothing is saved. */
export type Held<Content> = {
  readonly version: number
  readonly savedAt: string | null
  readonly savedBy: string | null
  /** Whether it was the reader who saved it, be it in another window. */
  readonly isYours: boolean
  readonly content: Content
}

/** What a browser keeps of a part that is not saved yet. */
export type Kept<Content> = {
  /** The version that the content continues. */
  readonly version: number
  readonly content: Content
  /** What was sent without an answer: the server may have it. */
  readonly sent: readonly Content[]
}

/** Why a save did not come to an end. */
export type Trouble =
  | { readonly kind: 'no-connection' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly message: string }

/** One part of a draft while it is edited: what is typed, and what the server is known to have. */
export type Part<Content> = {
  readonly content: Content
  readonly held: Held<Content>
  readonly sent: readonly Content[]
  /** Whether the browser keeps what is not saved. */
  readonly isKept: boolean
  readonly isSaving: boolean
  readonly trouble: Trouble | null
  /** What somebody else saved meanwhile, to be settled before anything else is saved. */
  readonly theirs: Held<Content> | null
}

/** How many unanswered texts are remembered: more are only sent while the connection comes and goes. */
const MOST_SENT = 5

/** Whether the server is not known to have what is typed. */
export function isUnsaved<Content>({ content, held }: Part<Content>): boolean {
  return !isSame(content, held.content)
}

/** Whether the part waits to be saved by itself. */
export function isWaiting<Content>(part: Part<Content>): boolean {
  const isStuck = part.trouble?.kind === 'signed-out' || part.trouble?.kind === 'refused'
  return isUnsaved(part) && !part.isSaving && part.theirs === null && !isStuck
}

/**
 * A part as it begins: as the server has it, or with what the browser kept. Kept text that continues
 * an older version than the one held stands beside it, to be settled.
 */
export function beginPart<Content>(held: Held<Content>, kept: Kept<Content> | null): Part<Content> {
  const asHeld = {
    content: held.content,
    held,
    sent: [],
    isKept: true,
    isSaving: false,
    trouble: null,
    theirs: null,
  }
  if (kept === null) {
    return asHeld
  }
  const { content, sent, version } = kept
  return meetHeld({ ...asHeld, content, sent, held: { ...held, version } }, held)
}

/** Something was typed; `isKept` says whether the browser could keep it. */
export function typeInto<Content>(
  part: Part<Content>,
  content: Content,
  isKept: boolean,
): Part<Content> {
  const trouble = part.trouble?.kind === 'refused' ? null : part.trouble
  return { ...part, content, isKept, trouble }
}

/** What is typed is on its way to the server. */
export function beginSaving<Content>(part: Part<Content>): Part<Content> {
  const sent = [...part.sent, part.content].slice(-MOST_SENT)
  return { ...part, sent, isSaving: true, trouble: null }
}

/** The server has what was sent last; what was typed meanwhile still waits. */
export function endSaving<Content>(
  part: Part<Content>,
  saved: { readonly version: number; readonly savedAt: string },
  savedBy: string,
): Part<Content> {
  const content = part.sent.at(-1) ?? part.content
  return {
    ...part,
    held: { ...saved, savedBy, isYours: true, content },
    sent: [],
    isSaving: false,
    trouble: null,
  }
}

/** The save did not come to an end: what is typed stays, and stays kept. */
export function failSaving<Content>(part: Part<Content>, trouble: Trouble): Part<Content> {
  // After a refusal the server is known not to have it; without an answer, it may.
  const sent = trouble.kind === 'no-connection' ? part.sent : part.sent.slice(0, -1)
  return { ...part, sent, isSaving: false, trouble }
}

/**
 * The server turned out to have this version. Where it is what was sent from here, the rest goes on
 * from it; where somebody else saved it, and something is typed here, both stand side by side.
 */
export function meetHeld<Content>(part: Part<Content>, held: Held<Content>): Part<Content> {
  const at = { ...part, isSaving: false, trouble: null }
  if (isSame(part.content, held.content)) {
    return { ...at, held, sent: [], theirs: null }
  }
  if (held.version === part.held.version) {
    return { ...part, held, isSaving: false }
  }
  if (part.sent.some((sent) => isSame(sent, held.content))) {
    return { ...at, held, sent: [], theirs: null }
  }
  const content = keepMyChanges(part.content, part.held.content, held.content)
  return isSame(content, held.content)
    ? { ...at, content, held, sent: [] }
    : { ...at, content, theirs: held }
}

/** Two versions are settled: what was chosen continues theirs. */
export function settlePart<Content>(
  part: Part<Content>,
  content: Content,
  isKept: boolean,
): Part<Content> {
  const held = part.theirs ?? part.held
  return { ...part, content, held, isKept, theirs: null, sent: [], trouble: null }
}
