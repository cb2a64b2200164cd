import type {
  AnsweredFinding,
  CheckAnswers,
  MilestoneDraft,
  OwedReturn,
} from '@quarterdeck/contract'
import {
  checkReturn,
  enterFigures,
  type Finding,
  isDay,
  judgeMeasure,
  type MeasureCase,
  readEntered,
} from '@quarterdeck/judgement'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import { faultAt, refuseFaults } from '../catalogue/field-faults.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { type FieldFault, StaleError } from '../errors.ts'
import type { Reading } from '../store/db.ts'
import { submissionId } from '../store/ids.ts'
import { commentaryFaults } from './commentary-faults.ts'
import {
  ANSWERS_PART,
  answersBefore,
  contentOf,
  EMPTY_COMMENTARY,
  EMPTY_MILESTONE,
  emptyMeasure,
  RETURN_PART,
} from './drafts.ts'
import { findReturn, type ReturnKey } from './find-return.ts'
import type { GatheredReturn } from './gather-returns.ts'
import { raiseWorking } from './raise-working.ts'
import { readCases } from './read-cases.ts'
import { readCheckContext } from './read-check-context.ts'
import { recordFigures } from './record-figures.ts'
import { returnSubject } from './return-subject.ts'
import { joinTexts } from './said.ts'
import { refuseEntering } from './save-draft.ts'
import type { SubmittedContent } from './submitted.ts'

/**
 * Hands a return in: a copy of its draft is kept, answers to checks included, and its figures become
 * revisions that no publication carries yet, in one write.
 * @throws DomainError 'invalid' naming every field that keeps it from being handed in, 'conflict'
 * where it is handed in already, StaleError where a part was saved since it was read
 */
export async function submitReturn({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: ReturnKey & { versions: Readonly<Record<string, number>> }
}): Promise<OwedReturn> {
  const { versions, ...key } = input
  const now = ctx.now()
  const today = dayOf(now)
  const at = now.toISOString()
  const actor = actorOf(who)
  const { t } = ctx.db
  return await ctx.db.write(async (tx) => {
    const reading = { t, read: tx }
    const found = await findReturn(reading, key, who, today)
    refuseEntering(found)
    refuseStaleParts(found, versions)
    const { content, figures, findings } =
      key.kind === 'measure' ? await readMeasure(reading, found, who, today) : readMilestone(found)
    const number = found.submissions.length + found.abandoned.length + 1
    const { row: owed } = found.owed
    const id = submissionId(owed, number)
    await tx.insert(t.submissions).values({
      id,
      owed,
      number,
      content,
      findings: answered(findings, found),
      submittedAt: at,
      submittedBy: actor,
    })
    await recordFigures(tx, t, { ...figures, found, at, actor })
    await recordChange(tx, t, {
      at,
      actor,
      action: 'submit-return',
      subject: returnSubject(key),
      board: key.board,
      before: null,
      after: { number, ...content },
    })
    await raiseWorking(tx, t, key.board)
    return (await findReturn(reading, key, who, today)).shown
  })
}

/** @throws StaleError where a part is not the one that its reader handed in */
function refuseStaleParts(
  { drafts, shown }: GatheredReturn,
  versions: Readonly<Record<string, number>>,
): void {
  const changed = drafts.some(({ part, version }) => (versions[part] ?? 0) !== version)
  if (changed) {
    throw new StaleError('A part of this return was saved since you read it. Look again.', shown)
  }
}

type ReadReturn = {
  readonly content: SubmittedContent
  readonly findings: readonly Finding[]
  readonly figures: Pick<ReturnType<typeof readEntered>, 'figures' | 'restated'> & {
    readonly reasons: readonly string[]
  }
}

const NO_FIGURES: ReadReturn['figures'] = { figures: [], restated: [], reasons: [] }

async function readMeasure(
  reading: Reading,
  found: GatheredReturn,
  who: SignedIn,
  today: string,
): Promise<ReadReturn> {
  const { quarter, owed } = found
  const worked = { board: quarter.board, period: quarter.period.id, due: quarter.due }
  const cases = await readCases(reading, worked, today, { indicator: owed.id })
  const given = cases.get(owed.id) as MeasureCase
  const draft = contentOf(draftPart(found, RETURN_PART), emptyMeasure(given))
  const { figures, restated, faults } = readEntered(draft, given)
  const commentaries = commentariesOf(found)
  const content = { measure: draft, milestone: null, commentaries }
  const computed = judgeMeasure(enterFigures(given, figures, restated)).rag
  refuseFaults([
    ...faults.map(({ path, message, code }) => faultAt(path, message, code)),
    ...commentaryFaults({
      judgement: draft.judgement,
      computed: computed.status,
      isRestated: restated.length > 0,
      commentaries,
    }),
  ])
  const reasons = draft.restatements.map(({ why }) => why.trim())
  const entered = {
    figures,
    judgement: draft.judgement.status === '' ? null : draft.judgement.status,
    texts: joinTexts(commentaries),
  }
  const findings = checkReturn(entered, {
    measure: given,
    status: computed.status,
    ...(await readCheckContext(reading, found, given.definition, who, today)),
  })
  return { content, findings, figures: { figures, restated, reasons } }
}

function readMilestone(found: GatheredReturn): ReadReturn {
  const draft = contentOf(draftPart(found, RETURN_PART), EMPTY_MILESTONE)
  refuseFaults(milestoneFaults(draft))
  return {
    content: { measure: null, milestone: draft, commentaries: commentariesOf(found) },
    findings: [],
    figures: NO_FIGURES,
  }
}

function milestoneFaults({ state, dueDate, judgement }: MilestoneDraft): FieldFault[] {
  const faults: FieldFault[] = []
  if (state === 'not-stated') {
    faults.push(faultAt('state', 'Say where the milestone stands.', 'blank'))
  }
  if (dueDate !== '' && !isDay(dueDate)) {
    faults.push(faultAt('dueDate', 'Enter a day, such as 31 March 2022.', 'not-a-day'))
  }
  if (judgement.status === '') {
    faults.push(faultAt('judgement/status', 'Say how it is going: green, amber or red.', 'blank'))
  }
  if (judgement.status === 'red' && judgement.reason.trim() === '') {
    faults.push(faultAt('judgement/reason', 'Say why it is red.', 'blank'))
  }
  return faults
}

/** What warns, with the officer's answer: one left unanswered is handed in all the same. */
function answered(findings: readonly Finding[], found: GatheredReturn): AnsweredFinding[] {
  const answers: CheckAnswers = contentOf(draftPart(found, ANSWERS_PART), answersBefore(found))
  return findings.map(({ code, component, field, message }) => {
    const given = answers.find((each) => each.code === code && each.component === component)
    return { code, component, field, message, answer: given?.answer.trim() ?? '' }
  })
}

function draftPart({ drafts }: GatheredReturn, wanted: string) {
  return drafts.find(({ part }) => part === wanted)
}

/** What each owner wrote, in their order; who wrote nothing is left out. */
function commentariesOf(found: GatheredReturn): SubmittedContent['commentaries'] {
  return found.owners.flatMap(({ officer }) => {
    const said = contentOf(draftPart(found, officer), EMPTY_COMMENTARY)
    const isEmpty = [said.why, said.action, said.byWhen].every((text) => text.trim() === '')
    return isEmpty && said.sameAs === null ? [] : [{ officer, ...said }]
  })
}
