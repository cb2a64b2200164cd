import type { AnsweredFinding } from '@quarterdeck/contract'
import { useState } from 'react'
import type { PartStore } from '../keep/browser-store.ts'

type Checked = Pick<AnsweredFinding, 'code' | 'component'>

/** What an officer says to the checks that warn. */
export type Answers = {
  readonly answerTo: (finding: Checked) => string
  readonly answer: (finding: Checked, text: string) => void
  /** As they go with the return. */
  readonly given: () => Pick<AnsweredFinding, 'code' | 'component' | 'answer'>[]
  readonly forget: () => void
}

const PART = 'answers'

/**
 * The answers to the checks, kept in the browser until they go with the return.
 * @param before those that went with it last
 */
export function useAnswers(store: PartStore, before: readonly AnsweredFinding[]): Answers {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(() => ({
    ...Object.fromEntries(before.map((finding) => [nameOf(finding), finding.answer])),
    ...readAnswers(store.read(PART)?.content),
  }))
  return {
    answerTo: (finding) => answers[nameOf(finding)] ?? '',
    answer(finding, text) {
      const next = { ...answers, [nameOf(finding)]: text }
      store.keep(PART, { version: 0, content: next, sent: [] })
      setAnswers(next)
    },
    given: () =>
      Object.entries(answers).map(([name, answer]) => {
        const [code, component] = JSON.parse(name) as [string, string | null]
        return { code, component, answer }
      }),
    forget: () => store.forget(PART, answers),
  }
}

function nameOf({ code, component }: Checked): string {
  return JSON.stringify([code, component])
}

function readAnswers(raw: unknown): Readonly<Record<string, string>> {
  if (typeof raw !== 'object' || raw === null) {
    return {}
  }
  return Object.fromEntries(Object.entries(raw).filter(([, text]) => typeof text === 'string'))
}
