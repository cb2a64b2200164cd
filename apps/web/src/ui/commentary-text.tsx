import type { Commentary } from '@quarterdeck/contract'
import { Link, type LinkProps } from '@tanstack/react-router'
import { Fragment } from 'react'
import { splitParagraphs } from './split-paragraphs.ts'

type Other = Commentary['sharedWith'][number]

type Props = {
  commentary: Commentary
  /** The page of another measure or milestone that the text speaks of too. */
  linkTo: (other: Other) => LinkProps
}

/** One text: who wrote it, what it says, what else it speaks of, and a neutral note where it needs one. */
export function CommentaryText({ commentary, linkTo }: Props) {
  const { officers, text, note, sharedWith } = commentary
  return (
    <div className="commentary-text">
      {officers.length > 0 && <p className="quiet">{officers.join(', ')}</p>}
      {splitParagraphs(text).map((paragraph) => (
        <p key={paragraph} className="as-written">
          {paragraph}
        </p>
      ))}
      {note !== null && <p className="commentary-note">Note: {note}</p>}
      {sharedWith.length > 0 && (
        <p className="also-said">
          Also said of{' '}
          {sharedWith.map((other, index) => (
            <Fragment key={`${other.kind} ${other.id}`}>
              {index > 0 && ', '}
              <Link {...linkTo(other)}>
                {other.code}
                <span className="unseen"> {other.title}</span>
              </Link>
            </Fragment>
          ))}
          .
        </p>
      )}
    </div>
  )
}
