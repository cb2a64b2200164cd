import { type PeopleAnswer, Role } from '@quarterdeck/contract'
import { useEffect, useRef } from 'react'
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import { ROLE_MEANS, ROLE_WORDS } from '../../ui/describe-role.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { NO_ROLE, type PersonValues } from './person-values.ts'

type Props = { form: UseFormReturn<PersonValues>; people: PeopleAnswer }

/** The roles of a person, a row each, to be added and removed. */
export function RolesField({ form, people }: Props) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'roles' })
  const add = useRef<HTMLButtonElement>(null)
  return (
    <fieldset>
      <legend>Roles</legend>
      {fields.length === 0 && (
        <p className="form-hint">
          None yet. Without a role a person reads what everybody can read.
        </p>
      )}
      {fields.map((field, index) => (
        <RoleRow
          key={field.id}
          form={form}
          people={people}
          index={index}
          onRemove={() => {
            remove(index)
            add.current?.focus()
          }}
        />
      ))}
      <button ref={add} type="button" className="button is-small" onClick={() => append(NO_ROLE)}>
        Add a role
      </button>
    </fieldset>
  )
}

type RowProps = Props & { index: number; onRemove: () => void }

function RoleRow({ form, people, index, onRemove }: RowProps) {
  const { role, board } = useWatch({ control: form.control, name: `roles.${index}` }) ?? NO_ROLE
  const services = people.services.filter((service) => service.board === board)
  // Another board has other services: what was chosen of the old one is none of its.
  const service = form.getValues(`roles.${index}.service`)
  const isForeign = service !== '' && !services.some(({ id }) => id === service)
  useEffect(() => {
    if (isForeign) {
      form.setValue(`roles.${index}.service`, '')
    }
  }, [form, index, isForeign])
  return (
    <div className="role-row">
      <ChoiceField
        label={`Role ${index + 1}`}
        hint={role === '' ? undefined : ROLE_MEANS[role]}
        {...fieldOf(form, `roles.${index}.role`)}
      >
        <option value="">Choose a role</option>
        {Role.options.map((each) => (
          <option key={each} value={each}>
            {ROLE_WORDS[each]}
          </option>
        ))}
      </ChoiceField>
      {role !== '' && role !== 'administrator' && (
        <ChoiceField label="Board" {...fieldOf(form, `roles.${index}.board`)}>
          <option value="">Choose a board</option>
          {people.boards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ChoiceField>
      )}
      {role === 'director' && (
        <ChoiceField label="Service" {...fieldOf(form, `roles.${index}.service`)}>
          <option value="">{board === '' ? 'Choose a board first' : 'Choose a service'}</option>
          {services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ChoiceField>
      )}
      <button type="button" className="button is-small" onClick={onRemove}>
        Remove<span className="unseen"> role {index + 1}</span>
      </button>
    </div>
  )
}
