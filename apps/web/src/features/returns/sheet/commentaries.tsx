import type { CommentaryDraft, ReturnSheet } from '@quarterdeck/contract'
import type { Part } from '../keep/part.ts'
import type { ReturnKey } from '../return-key.ts'
import { CommentaryFields } from './commentary-fields.tsx'
import type { Content } from './drafted.ts'
import { Findings, type Warnings } from './findings.tsx'
import { LastSaid } from './last-said.tsx'
import { PartConflict } from './part-conflict.tsx'
import { ReadCommentary } from './read-commentary.tsx'

type Props = {
  sheet: ReturnSheet
  pageKey: ReturnKey
  parts: ReadonlyMap<string, Part<Content>>
  errors: Readonly<Record<string, string>>
  warnings: Warnings
  onChange: (officer: string, update: (content: CommentaryDraft) => CommentaryDraft) => void
  onSettle: (officer: string, content: Content) => void
}

/** What each owner says, one’s own to be written, beside what was said last. */
export function Commentaries(props: Props) {
  const { sheet, pageKey, parts, errors, warnings, onChange, onSettle } = props
  const texts = sheet.measure?.texts ?? []
  const [ownFirst] = sheet.commentaries.filter(({ isOwn }) => isOwn)
  return (
    <section className="panel commentaries" aria-labelledby="commentary">
      <h2 id="commentary">Commentary</h2>
      <Findings warnings={warnings} of={({ field }) => field === 'commentary'} />
      <div className="commentary-columns">
        <div>
          {sheet.commentaries.map(({ officer, content, isOwn }) => {
            const part = parts.get(officer.id)
            if (!isOwn || part === undefined) {
              return (
                <ReadCommentary
                  key={officer.id}
                  name={officer.name}
                  content={content}
                  texts={texts}
                />
              )
            }
            return part.theirs === null ? (
              <fieldset key={officer.id} className="own-commentary">
                <legend>{officer.name}</legend>
                <CommentaryFields
                  officer={officer}
                  content={part.content as CommentaryDraft}
                  texts={texts}
                  pageKey={pageKey}
                  errors={officer.id === ownFirst?.officer.id ? errors : {}}
                  onChange={(change) => onChange(officer.id, (held) => ({ ...held, ...change }))}
                />
              </fieldset>
            ) : (
              <PartConflict
                key={officer.id}
                part={part}
                theirs={part.theirs}
                sheet={sheet}
                onSettle={(settled) => onSettle(officer.id, settled)}
              />
            )
          })}
        </div>
        <aside className="beside-commentary" aria-label="What was said last">
          <LastSaid sheet={sheet} />
        </aside>
      </div>
    </section>
  )
}
