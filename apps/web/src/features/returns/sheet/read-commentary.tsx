import type { CommentaryDraft } from '@quarterdeck/contract'
import { splitParagraphs } from '../../../ui/split-paragraphs.ts'
import { PROMPTS } from '../words.ts'

type Props = {
  name: string
  content: CommentaryDraft
  /** The measures by their ids, to name the one whose text serves. */
  texts: readonly { readonly id: string; readonly code: string; readonly title: string }[]
}

/** One officer’s commentary, to be read. */
export function ReadCommentary({ name, content, texts }: Props) {
  const other = texts.find(({ id }) => id === content.sameAs)
  const said = (['why', 'action', 'byWhen'] as const).filter((prompt) => content[prompt] !== '')
  return (
    <div className="read-commentary">
      <h3>{name}</h3>
      {content.sameAs !== null && (
        <p>
          The text of {other === undefined ? content.sameAs : `${other.code} ${other.title}`} serves
          this one too.
        </p>
      )}
      {content.sameAs === null && said.length === 0 && <p className="quiet">Nothing yet.</p>}
      {content.sameAs === null && said.length > 0 && (
        <dl>
          {said.map((prompt) => (
            <div key={prompt}>
              <dt>{PROMPTS[prompt]}</dt>
              {splitParagraphs(content[prompt]).map((paragraph) => (
                <dd key={paragraph} className="as-written">
                  {paragraph}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
