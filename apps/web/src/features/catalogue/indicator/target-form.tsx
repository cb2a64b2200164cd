import {
  type CatalogueIndicator,
  catalogueApi,
  CatalogueIndicator as Held,
  type TargetFields,
} from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { TextField } from '../../../ui/form/text-field.tsx'
import { EditForm, type Start } from '../forms/edit-form.tsx'
import { UNIT_CHOICES } from '../words.ts'
import { RecentFigures } from './recent-figures.tsx'
import { targetInWords } from './target-in-words.ts'
import { TargetNumberFields } from './target-number-fields.tsx'
import { TargetOriginFields } from './target-origin-fields.tsx'
import { TargetPaceFields } from './target-pace-fields.tsx'
import { readTarget, type TargetValues, targetValues } from './target-values.ts'
import { ToleranceFields } from './tolerance-fields.tsx'
import { TryTarget } from './try-target.tsx'

type Measure = CatalogueIndicator['measures'][number]

type Props = {
  board: string
  indicator: CatalogueIndicator
  measure: Measure
  /** The target that the form begins with: one held, to be put right, or a new one. */
  target: TargetFields
  /** Whether it puts a held one right. */
  isCorrection: boolean
  onSaved: (indicator: CatalogueIndicator) => Promise<void>
  onCancel: () => void
}

/** Sets a target from a day on, with the recent figures and the warnings beside it. */
export function TargetForm(props: Props) {
  const { board, indicator, measure, target, isCorrection, onSaved, onCancel } = props
  const { year } = measure
  const part = `${year}-`
  const params = { board, year, indicator: indicator.id }
  return (
    <EditForm<TargetValues, TargetFields, string, CatalogueIndicator>
      part={part}
      level={3}
      title={
        isCorrection
          ? `Put the target of ${measure.yearLabel} right`
          : `Set a target for ${measure.yearLabel}`
      }
      start={{ values: targetValues(target, year), version: measure.version }}
      read={readTarget}
      save={(checked, version) =>
        call(catalogueApi.setTarget, { params, body: { version, target: checked } })
      }
      readHeld={(held) => readHeld(held, measure, target)}
      inWords={targetInWords}
      saveWords="Save the target"
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(form) => (
        <div className="target-form">
          <div className="form">
            <div className="form-pair">
              <TextField
                label="In force from"
                type="date"
                hint={
                  isCorrection
                    ? 'The same day puts that target right; another sets a new one.'
                    : 'Earlier targets stay as they are until that day.'
                }
                {...fieldOf(form, 'target.validFrom', part)}
              />
              <ComponentChoice measure={measure} form={form} part={part} />
              <DefinitionChoice indicator={indicator} form={form} part={part} />
            </div>
            <TargetNumberFields form={form} part={part} unit={unitOf(indicator)} />
            <ToleranceFields form={form} part={part} board={board} indicator={indicator.id} />
            <TargetPaceFields
              form={form}
              part={part}
              year={year}
              isRunning={indicator.basis.startsWith('cumulative')}
            />
            <TryTarget form={form} board={board} indicator={indicator.id} year={year} />
            <TargetOriginFields form={form} part={part} />
          </div>
          <RecentFigures figures={indicator.recentFigures} warnings={measure.warnings} />
        </div>
      )}
    </EditForm>
  )
}

type ChoiceProps = { form: Parameters<typeof TargetNumberFields>[0]['form']; part: string }

function ComponentChoice({ measure, form, part }: ChoiceProps & { measure: Measure }) {
  return measure.components.length === 0 ? null : (
    <ChoiceField label="Target of" {...fieldOf(form, 'target.component', part)}>
      <option value="">The whole measure</option>
      {measure.components.map((component) => (
        <option key={component}>{component}</option>
      ))}
    </ChoiceField>
  )
}

function DefinitionChoice({
  indicator,
  form,
  part,
}: ChoiceProps & { indicator: CatalogueIndicator }) {
  return indicator.definitions.length === 1 ? null : (
    <ChoiceField
      label="Set on definition"
      hint="Figures of another definition are not held against it."
      {...fieldOf(form, 'target.definition', part)}
    >
      {indicator.definitions.map(({ version }) => (
        <option key={version} value={version}>
          Version {version}
        </option>
      ))}
    </ChoiceField>
  )
}

function unitOf({ definitions }: CatalogueIndicator): string {
  const newest = definitions.toSorted((a, b) => b.version - a.version)[0]
  const unit = newest?.unit ?? 'count'
  return (newest?.noun ?? UNIT_CHOICES[unit] ?? unit).toLowerCase()
}

/** What somebody else has left: the indicator, in it the same measure and the same target. */
function readHeld(
  held: unknown,
  { year }: Measure,
  { component, validFrom }: TargetFields,
): Start<TargetValues, string> | null {
  const { data } = Held.safeParse(held)
  const measure = data?.measures.find((each) => each.year === year)
  const theirs =
    measure?.targets.find((each) => each.component === component && each.validFrom === validFrom) ??
    measure?.targets.find((each) => each.component === component)
  return measure === undefined || theirs === undefined
    ? null
    : { values: targetValues(theirs, year), version: measure.version }
}
