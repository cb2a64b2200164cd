import * as z from 'zod/mini'
import { Period } from './boards.ts'
import { Commentary } from './commentary.ts'
import { PermanentId } from './ids.ts'
import { MeasureCase } from './measure-case.ts'
import { Due } from './scorecard.ts'
import { Availability, MilestoneState } from './words.ts'

/** As it was typed, faults and all: a draft keeps what a submission would refuse. */
const typed = (most: number) => z.string().check(z.maxLength(most))

/** What an officer makes of it, beside what the rules do; `''` where they say nothing. */
export const JudgementDraft = z.object({
  status: z.enum(['', 'green', 'amber', 'red']),
  reason: typed(2000),
})

/** One figure of a return, of a component or of the whole measure. */
export const FigureDraft = z.object({
  component: z.nullable(typed(120)),
  availability: Availability,
  value: typed(40),
  numerator: typed(40),
  denominator: typed(40),
  provisional: z.boolean(),
  /** The stretch it is about; `''` is the usual one. */
  from: typed(10),
  to: typed(10),
  /** The stretch in the officer's words, "up to the first half term". */
  label: typed(120),
  /** Why it is doubted; `''` where nobody does. */
  doubtful: typed(1000),
  /** Why there is none, or what else is to be said of it. */
  note: typed(1000),
})

/** An earlier figure that turned out otherwise, by its place among the figures held. */
export const RestatementDraft = z.object({
  definition: z.int(),
  component: z.nullable(typed(120)),
  from: z.iso.date(),
  to: z.iso.date(),
  value: typed(40),
  provisional: z.boolean(),
  why: typed(1000),
})

export const MeasureDraft = z
  .object({
    figures: z.array(FigureDraft).check(z.maxLength(40)),
    restatements: z.array(RestatementDraft).check(z.maxLength(40)),
    judgement: JudgementDraft,
  })
  .register(z.globalRegistry, { id: 'MeasureDraft' })

export const MilestoneDraft = z
  .object({
    state: MilestoneState,
    /** Where it is due on another day than the plan says; else `''`. */
    dueDate: typed(10),
    dueText: typed(200),
    judgement: JudgementDraft,
  })
  .register(z.globalRegistry, { id: 'MilestoneDraft' })

/** One officer's commentary in three prompts. */
export const CommentaryDraft = z
  .object({
    why: typed(5000),
    /** What is being done. */
    action: typed(5000),
    byWhen: typed(1000),
    /** The indicator whose text serves this measure as well; null where it has one of its own. */
    sameAs: z.nullable(PermanentId),
  })
  .register(z.globalRegistry, { id: 'CommentaryDraft' })

export const ReturnKind = z.enum(['measure', 'milestone'])

/** Where a return stands. */
export const ReturnState = z.enum([
  'not-due',
  'not-started',
  'in-progress',
  'submitted',
  'sent-back',
  'signed-off',
])

/** Where a period stands on its way to the Board. */
export const PeriodState = z.enum(['open', 'review', 'published', 'correcting'])

const Person = z.object({ id: z.string(), name: z.string() })

/** What there is to say of a return within its period. */
export const RETURN_FIELDS = {
  kind: ReturnKind,
  /** The indicator's or the milestone's permanent id. */
  id: z.string(),
  code: z.string(),
  title: z.string(),
  officers: z.array(z.object({ ...Person.shape, deputy: z.boolean() })),
  service: z.nullable(z.string()),
  serviceName: z.nullable(z.string()),
  dueOn: z.nullable(z.iso.date()),
  isLate: z.boolean(),
  state: ReturnState,
  /** Why nothing is due this quarter; null where it is. */
  notDue: z.nullable(z.string()),
  savedAt: z.nullable(z.iso.datetime()),
  submittedAt: z.nullable(z.iso.datetime()),
  /** Why it was sent back; null unless it was. */
  sentBack: z.nullable(z.object({ by: z.string(), reason: z.nullable(z.string()) })),
  /** How many checks warn in what was submitted. */
  warnings: z.int(),
  /** Whether the reader may enter it, take back what they submitted, or decide on it. */
  mayEnter: z.boolean(),
  mayTakeBack: z.boolean(),
  mayDecide: z.boolean(),
}

/** What a period asks for of one measure or milestone. */
export const OwedReturn = z
  .object({
    board: z.object({ id: z.string(), name: z.string() }),
    period: Period,
    periodState: PeriodState,
    ...RETURN_FIELDS,
  })
  .register(z.globalRegistry, { id: 'OwedReturn' })

/** What the reader answers for, of every period that is open or in review. */
export const ReturnList = z.object({ returns: z.array(OwedReturn) })

/** A check that warns, and what the officer says to it. */
export const AnsweredFinding = z.object({
  code: z.string(),
  component: z.nullable(z.string()),
  field: z.enum(['value', 'commentary', 'judgement']),
  message: z.string(),
  answer: typed(1000),
})

/** What officers say to the checks that warn while a return is entered, one answer to a check. */
export const CheckAnswers = z
  .array(z.object({ code: typed(60), component: z.nullable(typed(120)), answer: typed(1000) }))
  .check(z.maxLength(100))
  .register(z.globalRegistry, { id: 'CheckAnswers' })

/** The answers to the three prompts, of all officers together. */
const SaidSoFar = z.object({ why: z.string(), action: z.string(), byWhen: z.string() })

const SubmittedCommentary = z.object({
  officer: Person,
  why: z.string(),
  action: z.string(),
  byWhen: z.string(),
  sameAs: z.nullable(z.string()),
})

/** A return as it was handed in. */
export const Submission = z
  .object({
    number: z.int(),
    submittedAt: z.iso.datetime(),
    submittedBy: z.string(),
    measure: z.nullable(MeasureDraft),
    milestone: z.nullable(MilestoneDraft),
    commentaries: z.array(SubmittedCommentary),
    findings: z.array(AnsweredFinding),
    decisions: z.array(
      z.object({
        decision: z.enum(['signed-off', 'sent-back', 'taken-back']),
        reason: z.nullable(z.string()),
        decidedAt: z.iso.datetime(),
        decidedBy: z.string(),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'Submission' })

/** One officer's part of a draft. */
const DraftedCommentary = z.object({
  officer: Person,
  /** 0 while nothing is saved. */
  version: z.int(),
  savedAt: z.nullable(z.iso.datetime()),
  savedBy: z.nullable(z.string()),
  /** Whether it was the reader who saved it. */
  isYours: z.boolean(),
  content: CommentaryDraft,
  /** Whether the reader writes it. */
  isOwn: z.boolean(),
})

const drafted = <T extends z.ZodMiniType>(content: T) =>
  z.object({
    version: z.int(),
    savedAt: z.nullable(z.iso.datetime()),
    savedBy: z.nullable(z.string()),
    /** Whether it was the reader who saved it. */
    isYours: z.boolean(),
    content,
  })

/** A return with everything that is needed to enter or to check it. */
export const ReturnSheet = z
  .object({
    ...OwedReturn.shape,
    measure: z.nullable(
      z.object({
        draft: drafted(MeasureDraft),
        answers: drafted(CheckAnswers),
        /** What the rules are given, without the figures of this return. */
        case: MeasureCase,
        meaning: z.string(),
        noun: z.nullable(z.string()),
        /** The stretch that a figure is about where none is stated. */
        usual: z.object({ from: z.iso.date(), to: z.iso.date(), label: z.string() }),
        /** The other measures whose text may serve this one, and what is said of them so far. */
        texts: z.array(
          z.object({ id: z.string(), code: z.string(), title: z.string(), said: SaidSoFar }),
        ),
        /** What was said in the quarter before; null where nothing is held. */
        lastTexts: z.nullable(SaidSoFar),
      }),
    ),
    milestone: z.nullable(
      z.object({
        draft: drafted(MilestoneDraft),
        due: Due,
        /** The state that the last published quarter gave. */
        lastState: z.nullable(MilestoneState),
      }),
    ),
    commentaries: z.array(DraftedCommentary),
    /** What was said of it last, in the newest quarter published. */
    lastSaid: z.array(Commentary),
    submissions: z.array(Submission),
    /** What was handed in for corrections that were abandoned: it counts for nothing. */
    abandoned: z.array(Submission),
  })
  .register(z.globalRegistry, { id: 'ReturnSheet' })

/** A part of a draft as it stands after a save. */
export const SavedDraft = z.object({ version: z.int(), savedAt: z.iso.datetime() })

export type JudgementDraft = z.infer<typeof JudgementDraft>
export type FigureDraft = z.infer<typeof FigureDraft>
export type RestatementDraft = z.infer<typeof RestatementDraft>
export type MeasureDraft = z.infer<typeof MeasureDraft>
export type MilestoneDraft = z.infer<typeof MilestoneDraft>
export type CommentaryDraft = z.infer<typeof CommentaryDraft>
export type ReturnKind = z.infer<typeof ReturnKind>
export type ReturnState = z.infer<typeof ReturnState>
export type PeriodState = z.infer<typeof PeriodState>
export type OwedReturn = z.infer<typeof OwedReturn>
export type ReturnList = z.infer<typeof ReturnList>
export type CheckAnswers = z.infer<typeof CheckAnswers>
export type AnsweredFinding = z.infer<typeof AnsweredFinding>
export type Submission = z.infer<typeof Submission>
export type ReturnSheet = z.infer<typeof ReturnSheet>
export type SavedDraft = z.infer<typeof SavedDraft>
