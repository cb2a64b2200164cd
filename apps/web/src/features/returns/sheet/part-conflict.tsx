import type { ReturnSheet } from '@quarterdeck/contract'
import type { Finding } from '@quarterdeck/judgement'
import { formatInstant } from '@quarterdeck/wording'
import { StaleConflict } from '../../../ui/form/stale-conflict.tsx'
import { compareParts, mergeParts } from '../keep/compare-parts.ts'
import type { Held, Part } from '../keep/part.ts'
import { alignAnswers, nameAnswer } from './answers.ts'
import type { Content } from './drafted.ts'
import { nameField, sayValue } from './name-field.ts'

/** Texts that may stand one after the other. */
const JOINABLE = /^(why|action|byWhen|judgement\/reason|\d+\/answer)$/

type Props = {
  part: Part<Content>
  theirs: Held<Content>
  sheet: ReturnSheet
  /** The checks that warn here; left out where the part has no answers to them. */
  findings?: readonly Finding[]
  onSettle: (content: Content) => void
}

/** Two versions of one part side by side, field by field, to choose from. */
export function PartConflict({ part, theirs, sheet, findings = [], onSettle }: Props) {
  const [content, other] = alignContents(part.content, theirs.content)
  const components = 'figures' in content ? content.figures.map(({ component }) => component) : []
  const rows = compareParts(content, other).map(({ path, ...two }) => ({
    name: path,
    label: Array.isArray(content)
      ? nameAnswer(content, path, findings)
      : nameField(path, components),
    mine: sayValue(path, two.mine, sheet),
    theirs: sayValue(path, two.theirs, sheet),
    canJoin: JOINABLE.test(path) && two.mine !== '' && two.theirs !== '',
  }))
  const { savedBy, savedAt, isYours } = theirs
  const when = savedAt === null ? '' : ` on ${formatInstant(savedAt)}`
  return (
    <section className="panel">
      <StaleConflict
        rows={rows}
        isSaving={part.isSaving}
        isYours={isYours}
        by={
          isYours
            ? `You saved the other version${when}.`
            : `${savedBy ?? 'Somebody'} saved theirs${when}.`
        }
        onSettle={(choices) => onSettle(mergeParts(content, other, choices))}
      />
    </section>
  )
}

/** Two versions with the same places: lists of answers may be of other checks each. */
function alignContents(mine: Content, theirs: Content): readonly [Content, Content] {
  return Array.isArray(mine) && Array.isArray(theirs) ? alignAnswers(mine, theirs) : [mine, theirs]
}
