import { ApiError } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  get,
  type Path,
  type PathValue,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { LeaveGuard } from '../../../ui/form/leave-guard.tsx'
import { type Side, StaleConflict } from '../../../ui/form/stale-conflict.tsx'
import { submitWith } from '../../../ui/form/submit-with.ts'
import { useSignedMutation } from '../../session/index.ts'
import { CATALOGUE } from '../queries.ts'
import { type Reader, resolverOf } from './resolver-of.ts'

/** What a form begins with: its fields, and the version they were read at. */
export type Start<Values, Version> = { readonly values: Values; readonly version: Version }

/** How one field reads where two versions stand side by side. */
export type FieldInWords<Values extends FieldValues> = {
  readonly name: Path<Values>
  readonly label: string
  readonly text: string
}

type Props<Values extends FieldValues, Checked, Version, Result> = {
  /** What stands before the ids of its fields. */
  part: string
  title: ReactNode
  /** The level of the title: 3 under a heading of its own, 2 where there is none. */
  level?: 2 | 3
  start: Start<Values, Version>
  read: Reader<Values, Checked>
  save: (checked: Checked, version: Version) => Promise<Result>
  /** What somebody else has left meanwhile, out of the refusal; null where it cannot be read. */
  readHeld?: (held: unknown) => Start<Values, Version> | null
  /** The fields in words; needed where somebody else can have changed them meanwhile. */
  inWords?: (values: Values) => FieldInWords<Values>[]
  saveWords: string
  /** The form waits for it, so that what is shown next is as it was saved. */
  onSaved: (result: Result) => void | Promise<void>
  onCancel: () => void
  children: (form: UseFormReturn<Values>) => ReactNode
}

/**
 * One thing of the catalogue as a form. Tells what is wrong beside the fields; where somebody else
 * has changed the thing meanwhile, shows both versions to choose from; asks before unsaved text is
 * left. What it began with stays what it is, whatever is read again meanwhile.
 */
export function EditForm<Values extends FieldValues, Checked, Version, Result>({
  part,
  title,
  level = 2,
  start,
  read,
  save,
  readHeld,
  inWords,
  saveWords,
  onSaved,
  onCancel,
  children,
}: Props<Values, Checked, Version, Result>) {
  const [begun] = useState(start)
  const [version, setVersion] = useState(begun.version)
  const [theirs, setTheirs] = useState<Start<Values, Version> | null>(null)
  const isDone = useRef(false)
  const queryClient = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const form = useForm<Values>({
    defaultValues: begun.values as DefaultValues<Values>,
    resolver: resolverOf(read),
    shouldFocusError: false,
  })
  const { isDirty, isSubmitting } = form.formState
  const mutation = useSignedMutation((given: { checked: Checked; version: Version }) =>
    save(given.checked, given.version),
  )
  const saveAt = async (values: Values, at: Version) => {
    try {
      const checked = read(values, () => undefined)
      const result = await mutation.mutateAsync({ checked, version: at })
      isDone.current = true
      await onSaved(result)
    } catch (error) {
      const held = readHeld === undefined ? null : readConflict(error, readHeld)
      if (held === null) {
        throw error
      }
      void queryClient.invalidateQueries({ queryKey: CATALOGUE })
      if (held.version !== at && rowsOf(values, held.values, inWords).length === 0) {
        await saveAt(values, held.version)
        return
      }
      setTheirs(held)
    }
  }
  const leave = () => {
    isDone.current = true
    onCancel()
  }
  const settle = (choice: Readonly<Record<string, Side>>) => {
    if (theirs === null) {
      return
    }
    const taken = Object.entries(choice).filter(([, side]) => side === 'theirs')
    for (const [name] of taken) {
      const value = get(theirs.values, name) as PathValue<Values, Path<Values>>
      form.setValue(name as Path<Values>, value, { shouldDirty: true })
    }
    setVersion(theirs.version)
    setTheirs(null)
    if (rowsOf(form.getValues(), theirs.values, inWords).length === 0) {
      leave()
      return
    }
    submitWith(form, (values) => saveAt(values, theirs.version))({
      preventDefault: () => undefined,
    })
  }
  const Heading = `h${level}` as const
  const submit = (event: FormEvent) => submitWith(form, (values) => saveAt(values, version))(event)
  return (
    <div className="edit">
      <Heading className="edit-title" tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {theirs !== null && (
        <StaleConflict
          rows={rowsOf(form.getValues(), theirs.values, inWords)}
          onSettle={settle}
          isSaving={isSubmitting}
        />
      )}
      <form noValidate className="form" hidden={theirs !== null} onSubmit={submit}>
        <ErrorSummary form={form} part={part} />
        {children(form)}
        <div className="form-actions">
          <button type="submit" className="button is-primary" disabled={isSubmitting}>
            {saveWords}
          </button>
          <button type="button" className="button" onClick={leave}>
            Cancel
          </button>
        </div>
      </form>
      <LeaveGuard isUnsaved={() => isDirty && !isDone.current} />
    </div>
  )
}

function readConflict<Values, Version>(
  error: unknown,
  readHeld: (held: unknown) => Start<Values, Version> | null,
): Start<Values, Version> | null {
  const isConflict = error instanceof ApiError && error.status === 409
  return isConflict && error.problem?.held !== undefined ? readHeld(error.problem.held) : null
}

/** The fields in which two versions differ, in words. */
function rowsOf<Values extends FieldValues>(
  mine: Values,
  theirs: Values,
  inWords: ((values: Values) => FieldInWords<Values>[]) | undefined,
) {
  const held = new Map(inWords?.(theirs).map(({ name, text }) => [name, text]))
  const rows = (inWords?.(mine) ?? []).map(({ name, label, text }) => ({
    name,
    label,
    mine: text,
    theirs: held.get(name) ?? '',
  }))
  return rows.filter((row) => row.mine !== row.theirs)
}
