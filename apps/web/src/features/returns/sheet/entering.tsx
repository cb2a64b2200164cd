import type {
  CheckAnswers,
  CommentaryDraft,
  MeasureDraft,
  MilestoneDraft,
  OwedReturn,
  ReturnSheet,
} from '@quarterdeck/contract'
import { FaultSummary, focusField } from '../../../ui/form/fault-summary.tsx'
import { LeaveGuard } from '../../../ui/form/leave-guard.tsx'
import type { ReturnKey } from '../return-key.ts'
import { putAnswer } from './answers.ts'
import { Commentaries } from './commentaries.tsx'
import { ANSWERS_PART, type Content, RETURN_PART } from './drafted.ts'
import { CountFindings, type Warnings } from './findings.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { MilestonePanels } from './milestone-panels.tsx'
import { PartConflict } from './part-conflict.tsx'
import { SaveLine } from './save-line.tsx'
import { useFindings } from './use-findings.ts'
import { useHandIn } from './use-hand-in.ts'
import { useParts } from './use-parts.ts'
import { useStore } from './use-store.ts'

type Props = {
  pageKey: ReturnKey
  sheet: ReturnSheet
  onHandedIn: (owed: OwedReturn) => void
}

/** A return while it is entered: kept and saved by itself, and handed in with one button. */
export function Entering({ pageKey, sheet, onHandedIn }: Props) {
  const store = useStore(pageKey)
  const edited = useParts(pageKey, sheet, store)
  const { parts, keeper } = edited
  const answers = parts.get(ANSWERS_PART)
  const findings = useFindings(sheet, parts)
  const warnings: Warnings = {
    findings,
    answers: (answers?.content ?? []) as CheckAnswers,
    onAnswer: (finding, text) =>
      keeper.change(ANSWERS_PART, (content) => putAnswer(content as CheckAnswers, finding, text)),
  }
  const handIn = useHandIn({ pageKey, sheet, parts, keeper, onHandedIn })
  const main = parts.get(RETURN_PART)
  const errors = handIn.faults.byPath
  const change = (update: (content: Content) => Content) => keeper.change(RETURN_PART, update)
  return (
    <div className="return-sheet">
      <FaultSummary
        id="hand-in-errors"
        faults={handIn.faults.listed}
        tries={handIn.tries}
        onGo={focusField}
      />
      {main !== undefined && main.theirs !== null && (
        <PartConflict
          part={main}
          theirs={main.theirs}
          sheet={sheet}
          onSettle={(content) => keeper.settle(RETURN_PART, content)}
        />
      )}
      {answers !== undefined && answers.theirs !== null && (
        <PartConflict
          part={answers}
          theirs={answers.theirs}
          sheet={sheet}
          findings={findings}
          onSettle={(content) => keeper.settle(ANSWERS_PART, content)}
        />
      )}
      {main !== undefined && main.theirs === null && sheet.measure !== null && (
        <MeasureFields
          draft={main.content as MeasureDraft}
          measure={sheet.measure}
          errors={errors}
          warnings={warnings}
          onChange={(update) => change((content) => update(content as MeasureDraft))}
        />
      )}
      {main !== undefined && main.theirs === null && sheet.milestone !== null && (
        <MilestonePanels
          draft={main.content as MilestoneDraft}
          milestone={sheet.milestone}
          errors={errors}
          onChange={(update) => change((content) => update(content as MilestoneDraft))}
        />
      )}
      <Commentaries
        sheet={sheet}
        pageKey={pageKey}
        parts={parts}
        errors={errors}
        warnings={warnings}
        onChange={(officer, update) =>
          keeper.change(officer, (content) => update(content as CommentaryDraft))
        }
        onSettle={(officer, content) => keeper.settle(officer, content)}
      />
      <CountFindings findings={findings} />
      <div className="return-bar">
        <SaveLine {...edited} />
        <button
          type="button"
          className="button is-primary"
          disabled={handIn.isPending}
          onClick={() => void handIn.submit()}
        >
          {handIn.isPending ? 'Handing in' : 'Hand in'}
        </button>
      </div>
      <LeaveGuard isUnsaved={keeper.wouldLose} />
    </div>
  )
}
