import type { PeopleAnswer } from '@quarterdeck/contract'
import type { UseFormReturn } from 'react-hook-form'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import type { PersonValues } from './person-values.ts'
import { RolesField } from './roles-field.tsx'

type Props = { form: UseFormReturn<PersonValues>; people: PeopleAnswer }

/** What is typed of a person, new or not: the address, the name, which officer they are, and the roles. */
export function PersonFields({ form, people }: Props) {
  return (
    <>
      <TextField
        label="E-mail address"
        hint="They sign in with it."
        type="email"
        autoComplete="off"
        spellCheck={false}
        {...fieldOf(form, 'email')}
      />
      <TextField label="Name" autoComplete="off" {...fieldOf(form, 'name')} />
      <ChoiceField
        label="Officer of the reports"
        hint="Who this person is where the reports name officers; the measures of that officer are theirs."
        {...fieldOf(form, 'officer')}
      >
        <option value="">None of them</option>
        {people.officers.map(({ id, name, role }) => (
          <option key={id} value={id}>
            {role === null ? name : `${name}, ${role}`}
          </option>
        ))}
      </ChoiceField>
      <RolesField form={form} people={people} />
    </>
  )
}
