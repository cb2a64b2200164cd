import type { UseFormReturn } from 'react-hook-form'
import { TryChange } from '../what-if/try-change.tsx'
import { readTarget, type TargetValues } from './target-values.ts'

type Props = {
  form: UseFormReturn<TargetValues>
  board: string
  indicator: string
  /** Of the measure, `2021-22`. */
  year: string
}

/** What the whole target that is typed would have made of the published quarters. */
export function TryTarget({ form, board, indicator, year }: Props) {
  const ask = () => {
    let isRight = true
    const target = readTarget(form.getValues(), (name, message) => {
      // It is tried on quarters that are past, so from which day it is in force does not matter.
      if (name === 'target.validFrom') return
      isRight = false
      form.setError(name, { message }, { shouldFocus: true })
    })
    const validFrom = `${year.slice(0, 4)}-04-01`
    return isRight ? { kind: 'target' as const, indicator, target: { ...target, validFrom } } : null
  }
  return (
    <TryChange
      what="target"
      board={board}
      ask={ask}
      about="this target with its tolerance, as though it had been the target of every published quarter"
    />
  )
}
