import type { CheckAnswers } from '@quarterdeck/contract'
import type { Finding } from '@quarterdeck/judgement'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { answerTo } from './answers.ts'

/** The checks that warn, and what the officer says to them. */
export type Warnings = {
  readonly findings: readonly Finding[]
  readonly answers: CheckAnswers
  readonly onAnswer: (finding: Finding, text: string) => void
}

type Props = { warnings: Warnings; of: (finding: Finding) => boolean }

/** What should be looked at again beside a field, each with a place for an answer. Never blocks. */
export function Findings({ warnings: { findings, answers, onAnswer }, of }: Props) {
  const here = findings.filter(of)
  return here.length === 0 ? null : (
    <ul className="findings">
      {here.map((finding) => (
        <li key={`${finding.code} ${finding.component}`}>
          <p>
            <b>Look again:</b> {finding.message}
          </p>
          <AreaField
            id={`answer-${finding.code}-${finding.component ?? 'whole'}`.replaceAll(/\s+/g, '-')}
            label="Your answer, if it is right as it is"
            hint="It goes with the return when you hand it in."
            rows={1}
            maxLength={1000}
            value={answerTo(answers, finding)}
            onChange={(event) => onAnswer(finding, event.target.value)}
          />
        </li>
      ))}
    </ul>
  )
}

/** Reads out how many checks warn, when that changes. */
export function CountFindings({ findings }: Pick<Warnings, 'findings'>) {
  const { length } = findings
  return (
    <p role="status" className="unseen">
      {length > 0 && (length === 1 ? '1 check warns.' : `${length} checks warn.`)}
    </p>
  )
}
