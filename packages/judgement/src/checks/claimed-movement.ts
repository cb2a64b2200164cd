import { type Called, figureOpening } from './figure-opening.ts'
import { sentencesOf } from './texts.ts'

/** What a text says that the figure did: by its value, or by whether that is good. */
export type Claim = { kind: 'higher' | 'lower' | 'better' | 'worse'; words: string }

/**
 * The words that say how a figure moved, all as something that has happened or goes on. "Declined" is
 * not one of them: what declines may be a figure, a performance or an invitation.
 */
const MOVED = {
  higher:
    /\b(?:rose|risen|increased|grew|grown|climbed|went up|gone up|(?:is|are|was|were|been) up(?! to)|higher than|(?:is|are|keeps?|goes on|go on) (?:rising|increasing|growing|going up)|continues? to (?:rise|increase|grow|go up))\b/,
  lower:
    /\b(?:fell|fallen|decreased|reduced|dropped|went down|gone down|c[ao]me down|(?:is|are|was|were|been) down(?! to)|lower than|(?:is|are|keeps?|goes on|go on) (?:falling|decreasing|reducing|going down|coming down)|continues? to (?:fall|decrease|reduce|go down|come down))\b/,
  better:
    /\b(?:improved|better than|got better|(?:is|are|keeps?|goes on|go on) (?:improving|getting better)|continues? to improve)\b/,
  worse:
    /\b(?:worsened|deteriorated|worse than|got worse|(?:is|are|keeps?|goes on|go on) (?:worsening|deteriorating|getting worse)|continues? to (?:worsen|deteriorate|get worse))\b/,
} as const

const KINDS = ['higher', 'lower', 'better', 'worse'] as const

/** Any word of a direction, whatever it is said of: two that differ, and the text is too rich to read. */
const LEANS_UP = /\b(?:up|high|higher|more|ris\w+|rose|increas\w+|gr[eo]w\w*|climb\w*)\b/
const LEANS_DOWN =
  /\b(?:down|low|lower|less|fewer|fall\w*|fell|decreas\w+|declin\w+|reduc\w+|drop\w*)\b/
const LEANS_WELL = /\b(?:improv\w+|better)\b/
const LEANS_ILL = /\b(?:wors\w+|deteriorat\w+|poorer)\b/

/** What may follow: "increased from 20", "reduced.", but not "reduced the gap". */
const MAY_FOLLOW =
  /^(?:$|[.,;:!]| (?:by|from|to \d|since|on|in|over|during|compared|against|again|further|slightly|steadily|sharply|markedly|significantly|all|this|the (?:year|quarter|term|previous|same|last)|last|year on year|quarter on quarter))/

/** Not, perhaps, should, elsewhere, then: a sentence with one of these is not read. */
const DOUBT =
  /\b(?:not|no|never|neither|nor|hardly|barely|without|cannot|\w+n't|if|may|might|could|should|would|will|shall|can|expect\w*|aim\w*|target\w*|goals?|plan(?:ned|ning)|plans? to|hop(?:e|es|ed|ing)|risks?|likely|forecast\w*|predict\w*|project\w*|but|though|although|however|while|whilst|yet|except|despite|unless|until|had|recently|lately|initially|previously|used to|some|other|others|many|most|because|as|due|national\w*|england|english|country|region\w*|comparators?|neighbours?|peers|others'|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|winter)\b/

/**
 * What a text says that the figure did since before; null where it says nothing, or nothing that is
 * plain. Read is the first clause of a sentence, and only if it opens with the figure itself, as
 * `figureOpening` tells. "The rate has fallen since last year." is lower. "The number has not
 * improved", "We aim to increase it to 80%", "Applications rose" (which is something else) and "It
 * fell, but is rising again" are not read: silence is preferred to a false alarm.
 */
export function claimedMovement(text: string, called: Called): Claim | null {
  const sentences = sentencesOf(text)
  const all = sentences.join(' ')
  if (LEANS_UP.test(all) && LEANS_DOWN.test(all)) return null
  if (LEANS_WELL.test(all) && LEANS_ILL.test(all)) return null
  const clauses = sentences.map((each) => each.split(CLAUSE_END)[0] as string)
  const claims = clauses.map((each, index) => claimOf(each, openingOf(called, index === 0)))
  return claims.find((each) => each !== null) ?? null
}

const CLAUSE_END = /,(?!\d)|:| (?:and|but|though|although|while|whilst|because|as|so|which) /

/** A clause up to the word that tells the movement: "the number of plans has slightly ". */
function openingOf(called: Called, isFirst: boolean): RegExp {
  const between =
    '(?:(?:has|have|is|are|was|were|now|also|again|since|slightly|steadily|sharply|markedly|significantly|further) ){0,4}'
  return new RegExp(`${figureOpening(called, isFirst)} ${between}$`)
}

function claimOf(clause: string, opening: RegExp): Claim | null {
  if (DOUBT.test(clause)) return null
  for (const kind of KINDS) {
    const found = MOVED[kind].exec(clause)
    if (found === null) continue
    const [words] = found
    const before = clause.slice(0, found.index)
    const after = clause.slice(found.index + words.length)
    if (opening.test(before) && MAY_FOLLOW.test(after)) return { kind, words }
  }
  return null
}
