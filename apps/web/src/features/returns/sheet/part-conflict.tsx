import type { ReturnSheet } from '@quarterdeck/contract'
import { formatInstant } from '@quarterdeck/wording'
import { StaleConflict } from '../../../ui/form/stale-conflict.tsx'
import { compareParts, mergeParts } from '../keep/compare-parts.ts'
import type { Held, Part } from '../keep/part.ts'
import type { Content } from './drafted.ts'
import { nameField, sayValue } from './name-field.ts'

/** Texts that may stand one after the other. */
const JOINABLE = ['why', 'action', 'byWhen', 'judgement/reason']

type Props = {
  part: Part<Content>
  theirs: Held<Content>
  sheet: ReturnSheet
  onSettle: (content: Content) => void
}

/** Two versions of one part side by side, field by field, to choose from. */
export function PartConflict({ part, theirs, sheet, onSettle }: Props) {
  const { content } = part
  const components = 'figures' in content ? content.figures.map(({ component }) => component) : []
  const rows = compareParts(content, theirs.content).map(({ path, ...two }) => ({
    name: path,
    label: nameField(path, components),
    mine: sayValue(path, two.mine, sheet),
    theirs: sayValue(path, two.theirs, sheet),
    canJoin: JOINABLE.includes(path) && two.mine !== '' && two.theirs !== '',
  }))
  const { savedBy, savedAt } = theirs
  return (
    <section className="panel">
      <StaleConflict
        rows={rows}
        isSaving={part.isSaving}
        by={`${savedBy ?? 'Somebody'} saved theirs${savedAt === null ? '' : ` on ${formatInstant(savedAt)}`}.`}
        onSettle={(choices) => onSettle(mergeParts(content, theirs.content, choices))}
      />
    </section>
  )
}
