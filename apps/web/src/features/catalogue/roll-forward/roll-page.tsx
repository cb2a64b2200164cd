import { catalogueApi, type RollForward, type RollForwardProposal } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { call } from '../../../app/client.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { LeaveGuard } from '../../../ui/form/leave-guard.tsx'
import { submitWith } from '../../../ui/form/submit-with.ts'
import { useSignedMutation } from '../../session/index.ts'
import { BoardHead } from '../board-head.tsx'
import { resolverOf } from '../forms/resolver-of.ts'
import { CATALOGUE } from '../queries.ts'
import { MeasureTable } from './measure-table.tsx'
import { MilestoneTable } from './milestone-table.tsx'
import { ObjectiveTitles } from './objective-titles.tsx'
import { RollResult } from './roll-result.tsx'
import { RollSummary } from './roll-summary.tsx'
import { type RollValues, rollReader, rollValues } from './roll-values.ts'

type Props = { board: { id: string; name: string }; proposal: RollForwardProposal }

/** The next year’s plan, proposed from the newest one: looked through, summed up, then made. */
export function RollPage({ board, proposal }: Props) {
  // What it began with stays what it is: a proposal that is read again would move the rows.
  const [begun] = useState(proposal)
  const [isSummed, setSummed] = useState(false)
  const queryClient = useQueryClient()
  const read = rollReader(begun)
  const form = useForm<RollValues>({
    defaultValues: rollValues(begun),
    resolver: resolverOf(read),
    shouldFocusError: false,
  })
  const rolling = useSignedMutation((body: RollForward) =>
    call(catalogueApi.rollForward, { params: { board: board.id }, body }),
  )
  const { isDirty, isSubmitting } = form.formState
  const goOn = async (values: RollValues) => {
    if (!isSummed) {
      setSummed(true)
      return
    }
    try {
      await rolling.mutateAsync(read(values, () => undefined))
    } catch (error) {
      setSummed(false)
      throw error
    }
    void queryClient.invalidateQueries({ queryKey: CATALOGUE })
  }
  if (rolling.data !== undefined) {
    return <RollResult board={board.id} result={rolling.data} />
  }
  return (
    <div className="catalogue">
      <BoardHead board={board} title={`Roll ${begun.from.label} forward`}>
        The plan of {begun.to.label} as it is proposed. Look it through, change what differs, then
        see the summary. Nothing is made before that.
      </BoardHead>
      <form noValidate className="roll-form" onSubmit={submitWith(form, goOn)}>
        <ErrorSummary form={form} />
        {isSummed && (
          <RollSummary
            proposal={begun}
            values={form.getValues()}
            isSaving={isSubmitting}
            onBack={() => setSummed(false)}
          />
        )}
        <div hidden={isSummed}>
          <section className="objective" aria-labelledby="roll-objectives">
            <header className="objective-head">
              <h2 id="roll-objectives">Objectives</h2>
            </header>
            <ObjectiveTitles form={form} />
          </section>
          <section className="objective" aria-labelledby="roll-measures">
            <header className="objective-head">
              <h2 id="roll-measures">Measures</h2>
              <p className="objective-counts">Codes can be changed; a measure keeps its history.</p>
            </header>
            <MeasureTable form={form} proposal={begun} />
          </section>
          <section className="objective" aria-labelledby="roll-milestones">
            <header className="objective-head">
              <h2 id="roll-milestones">Milestones</h2>
              <p className="objective-counts">
                One that is not carried ends, and the reason is kept.
              </p>
            </header>
            <MilestoneTable form={form} proposal={begun} />
          </section>
          <div className="form-actions">
            <button type="submit" className="button is-primary">
              See the summary
            </button>
          </div>
        </div>
      </form>
      <LeaveGuard isUnsaved={() => isDirty} />
    </div>
  )
}
