import {
  catalogueApi,
  PolicyHistory as Held,
  type PolicyFields,
  type PolicyHistory,
} from '@quarterdeck/contract'
import type { UseFormReturn } from 'react-hook-form'
import { call } from '../../../app/client.ts'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { fieldOf } from '../../../ui/form/field-of.ts'
import { Options } from '../../../ui/form/options.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import { EditForm } from '../forms/edit-form.tsx'
import { TryChange } from '../what-if/try-change.tsx'
import {
  changeOf,
  DIRECTION_CHOICES,
  type PolicyValues,
  policyInWords,
  policyValues,
  readPolicy,
} from './policy-values.ts'

type Props = {
  board: string
  /** The newest, which the new one begins with. */
  newest: PolicyHistory['policies'][number]
  onSaved: () => Promise<void>
  onCancel: () => void
}

const PART = 'policy-'

/** Gives a board a new policy from a day on, after a look at what it would have made of the past. */
export function PolicyForm({ board, newest, onSaved, onCancel }: Props) {
  return (
    <EditForm<PolicyValues, PolicyFields, number, PolicyHistory>
      part={PART}
      title="Give the board a new policy"
      start={{ values: policyValues({ ...newest, note: null }, ''), version: newest.version }}
      read={readPolicy}
      save={(policy, after) =>
        call(catalogueApi.createPolicy, { params: { board }, body: { after, policy } })
      }
      readHeld={(held) => {
        const first = Held.safeParse(held).data?.policies[0]
        return first === undefined
          ? null
          : { values: policyValues(first, first.from), version: first.version }
      }}
      inWords={policyInWords}
      saveWords="Save the new policy"
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(form) => (
        <>
          <PolicyFieldset form={form} />
          <TryChange
            what="policy"
            board={board}
            ask={() => ask(form)}
            about="this policy, held against the targets and figures of every published quarter"
          />
        </>
      )}
    </EditForm>
  )
}

/** The policy as it is typed; its day and its note are not needed to try it. */
function ask(form: UseFormReturn<PolicyValues>) {
  let isRight = true
  const policy = readPolicy(form.getValues(), (name, message) => {
    if (name !== 'policy.from') {
      isRight = false
      form.setError(name, { message }, { shouldFocus: true })
    }
  })
  return isRight ? changeOf(policy) : null
}

function PolicyFieldset({ form }: { form: UseFormReturn<PolicyValues> }) {
  return (
    <>
      <div className="form-pair">
        <TextField
          label="In force from"
          type="date"
          hint="What was published keeps the policy it had."
          {...fieldOf(form, 'policy.from', PART)}
        />
        <TextField
          label="Tolerance (per cent of the target)"
          hint="A miss up to it is amber, a greater one red."
          inputMode="decimal"
          {...fieldOf(form, 'policy.toleranceRelative', PART)}
        />
        <TextField
          label="Least tolerance of a count"
          hint="Where the target is 10 or more."
          inputMode="decimal"
          {...fieldOf(form, 'policy.toleranceCountMinimum', PART)}
        />
        <TextField
          label="Small-number threshold"
          hint="Counts of children from 1 to one below it are kept back from the public."
          inputMode="numeric"
          {...fieldOf(form, 'policy.smallNumberThreshold', PART)}
        />
        <ChoiceField label="Arrows compare with" {...fieldOf(form, 'policy.direction', PART)}>
          <Options of={DIRECTION_CHOICES} />
        </ChoiceField>
        <TextField
          label="Difference that counts as the same (per cent, optional)"
          hint="Empty: any difference that survives rounding is better or worse."
          inputMode="decimal"
          {...fieldOf(form, 'policy.deadBand', PART)}
        />
      </div>
      <AreaField
        label="Note (optional)"
        hint="Why it changes and who agreed it."
        {...fieldOf(form, 'policy.note', PART)}
      />
    </>
  )
}
