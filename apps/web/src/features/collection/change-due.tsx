import { zodResolver } from '@hookform/resolvers/zod'
import { type Collection, returnsApi } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { call } from '../../app/client.ts'
import { ConfirmDialog } from '../../ui/form/confirm-dialog.tsx'
import { fieldOf } from '../../ui/form/field-of.ts'
import { tellFault } from '../../ui/form/tell-fault.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { useSignedMutation } from '../session/index.ts'
import { DueDay, REMINDED } from './due-day.ts'

type Props = { collection: Collection; onDone: (text: string) => Promise<void> }

/** Has the returns of an open quarter due on another day. */
export function ChangeDue(props: Props) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        Change the due day
      </button>
      {isAsked && <DueDialog {...props} onClose={() => setAsked(false)} />}
    </>
  )
}

function DueDialog({
  collection: { board, period, due },
  onDone,
  onClose,
}: Props & { onClose: () => void }) {
  const form = useForm({ defaultValues: { due: due ?? '' }, resolver: zodResolver(DueDay) })
  const { mutate, isPending } = useSignedMutation(
    (body: DueDay) =>
      call(returnsApi.changeDue, { params: { board: board.id, period: period.id }, body }),
    {
      onSuccess: (_, body) => {
        onClose()
        return onDone(`Returns are due on ${formatDate(body.due)} now.`)
      },
      onError: (error) => tellFault(form, error),
    },
  )
  const { root } = form.formState.errors
  return (
    <ConfirmDialog
      title={`Change the due day of ${period.label}`}
      yes="Change it"
      no="Keep it"
      isPending={isPending}
      error={null}
      onConfirm={() => void form.handleSubmit((typed) => mutate(typed))()}
      onKeep={onClose}
    >
      <TextField
        label="Returns are due on"
        type="date"
        hint={`${REMINDED} Those still to go follow the new day.`}
        {...fieldOf(form, 'due', 'new-')}
      />
      {root?.message !== undefined && (
        <p role="alert" className="form-error">
          {root.message}
        </p>
      )}
    </ConfirmDialog>
  )
}
