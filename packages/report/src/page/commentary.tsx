import type { ReactNode } from 'react'
import type {
  CommentaryText,
  PlacedCommentary,
  Subject,
  UnplacedCommentary,
} from '../content/place-commentary.ts'

/** What the officers said of one row: in full, or where it stands in full. */
export function Commentary({ commentary }: { commentary: PlacedCommentary }) {
  const { text, at, others } = commentary
  if (text === null) {
    return (
      <p>
        One text was given for several: it stands at <SubjectLink subject={at} />.
      </p>
    )
  }
  return (
    <Text text={text}>
      {others.length > 0 && (
        <p className="quiet">
          Also said of <Subjects subjects={others} />.
        </p>
      )}
    </Text>
  )
}

/** What was said of something that is not on the page. */
export function OtherCommentary({ commentary }: { commentary: readonly UnplacedCommentary[] }) {
  return (
    <section aria-labelledby="other">
      <h2 id="other">Other commentary</h2>
      {commentary.map((each) => (
        <div key={each.id} className="other">
          {each.about.length > 0 && <h3>{each.about.map(nameOf).join('; ')}</h3>}
          <Text text={each} />
        </div>
      ))}
    </section>
  )
}

function Text({ text, children }: { text: CommentaryText; children?: ReactNode }) {
  const { paragraphs, officers, note } = text
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {officers.length > 0 && <p className="quiet">{officers.join(', ')}</p>}
      {note !== null && <p className="note">Note: {note}</p>}
      {children}
    </>
  )
}

function Subjects({ subjects }: { subjects: readonly Subject[] }) {
  return subjects.map((subject, index) => (
    <span key={`${subject.kind} ${subject.id}`}>
      {index > 0 && ', '}
      <SubjectLink subject={subject} />
    </span>
  ))
}

function SubjectLink({ subject: { kind, id, code } }: { subject: Subject }) {
  return <a href={`#${kind}-${id}`}>{code}</a>
}

function nameOf({ code, title }: Subject): string {
  return `${code} ${title}`
}
