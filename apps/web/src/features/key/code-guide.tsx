import type { KeyCode } from '@quarterdeck/contract'
import { Direction } from '../../ui/direction.tsx'
import { Status } from '../../ui/status.tsx'
import { KeySection } from './key-section.tsx'
import { isDirection, isStatus } from './read-status.ts'

const GROUPS = [
  ['rag', 'Why a measure has its colour'],
  ['no-rating', 'Why a measure has no colour'],
  ['direction', 'Why a measure has its arrow, or none'],
  ['milestone', 'When the system proposes a milestone’s colour'],
  ['no-judgement', 'Why a milestone has no judgement by its officers'],
] as const satisfies readonly (readonly [KeyCode['group'], string])[]

/** Every code that a row can carry, with the sentence that explains it. */
export function CodeGuide({ codes }: { codes: readonly KeyCode[] }) {
  return (
    <KeySection id="rules" title="The rules, one by one">
      <p>Each row of a scorecard names the rule that its colour and its arrow come from.</p>
      {GROUPS.map(([group, title]) => (
        <div key={group}>
          <h3>{title}</h3>
          <dl className="codes">
            {codes
              .filter((code) => code.group === group)
              .map((code) => (
                <Code key={code.code} code={code} />
              ))}
          </dl>
        </div>
      ))}
    </KeySection>
  )
}

function Code({ code }: { code: KeyCode }) {
  return (
    <div className="code" id={`code-${code.code}`} tabIndex={-1}>
      <dt>
        <code>{code.code}</code>
        <span className="code-statuses">
          {code.statuses.map((status) => (
            <CodeStatus key={status} code={code} status={status} />
          ))}
        </span>
      </dt>
      <dd>{code.meaning}</dd>
    </div>
  )
}

function CodeStatus({ code, status }: { code: KeyCode; status: string }) {
  if (code.group === 'direction') {
    return isDirection(status) ? (
      <Direction status={status} outline={code.code === 'since-year-end'} />
    ) : null
  }
  return isStatus(status) ? <Status status={status} /> : null
}
