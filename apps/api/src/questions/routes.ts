import { questionsApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { assignQuestion } from './assign-question.ts'
import { closeQuestion } from './close-question.ts'
import { listQuestions } from './list-questions.ts'
import { reopenQuestion } from './reopen-question.ts'
import { takeQuestionBack } from './take-question-back.ts'

/** Questions of the Board: asked, handed on, answered and closed by those who hold a role on it. */
export function questionRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(questionsApi.listQuestions, ({ who, params, query }) =>
    listQuestions({ ctx, who, input: { ...params, ...query } }),
  )
  mountSigned(questionsApi.askQuestion, ({ who, params, body }) =>
    askQuestion({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(questionsApi.takeQuestionBack, ({ who, params }) =>
    takeQuestionBack({ ctx, who, input: params }),
  )
  mountSigned(questionsApi.assignQuestion, ({ who, params, body }) =>
    assignQuestion({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(questionsApi.answerQuestion, ({ who, params, body }) =>
    answerQuestion({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(questionsApi.closeQuestion, ({ who, params, body }) =>
    closeQuestion({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(questionsApi.reopenQuestion, ({ who, params, body }) =>
    reopenQuestion({ ctx, who, input: { ...params, ...body } }),
  )
}
