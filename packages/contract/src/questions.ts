import * as z from 'zod/mini'
import { PeriodName } from './boards.ts'

/** What a question can be about. */
export const QuestionKind = z.enum(['measure', 'milestone', 'quarter'])

/** Where a question stands. It is open, answered or not, until the Board closes it. */
export const QuestionState = z.enum(['waiting', 'answered', 'closed'])

export const Answer = z.object({
  number: z.int(),
  text: z.string(),
  answeredAt: z.iso.datetime(),
  answeredBy: z.string(),
})

/** What a member of the Board asked of a published quarter, and what they were told. */
export const Question = z
  .object({
    id: z.string(),
    /** Goes back with a change; another one has been changed meanwhile. */
    version: z.string(),
    period: PeriodName,
    /** Null where it is about the quarter as a whole. */
    about: z.nullable(
      z.object({
        kind: z.enum(['measure', 'milestone']),
        /** The indicator's or the milestone's permanent id. */
        id: z.string(),
        code: z.string(),
        title: z.string(),
      }),
    ),
    text: z.string(),
    askedAt: z.iso.datetime(),
    askedBy: z.string(),
    /** Who is to answer it. */
    officers: z.array(z.object({ id: z.string(), name: z.string() })),
    answers: z.array(Answer),
    state: QuestionState,
    closedAt: z.nullable(z.iso.datetime()),
    closedBy: z.nullable(z.string()),
    /** Whether it waits for the reader: to answer it, or to hand it on. */
    isMine: z.boolean(),
    mayAnswer: z.boolean(),
    /** Whether the reader may close it, or open it again where it is closed. */
    mayClose: z.boolean(),
    mayTakeBack: z.boolean(),
    mayAssign: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'Question' })

export const QuestionList = z.object({
  /** The newest quarter first; within one, in the order they were asked. */
  questions: z.array(Question),
  /** Whom a question can be handed on to; none for those who hand none on. */
  officers: z.array(z.object({ id: z.string(), name: z.string() })),
})

export type QuestionKind = z.infer<typeof QuestionKind>
export type QuestionState = z.infer<typeof QuestionState>
export type Answer = z.infer<typeof Answer>
export type Question = z.infer<typeof Question>
export type QuestionList = z.infer<typeof QuestionList>
