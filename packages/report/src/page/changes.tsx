import type { PublishedQuarter } from '../content/describe-quarter.ts'

/** What a correction changed, each with the way to its row; nothing for a first issue. */
export function Changes({ changes }: Pick<PublishedQuarter, 'changes'>) {
  return (
    changes.length > 0 && (
      <ul className="changes">
        {changes.flatMap(({ kind, id, code, changes: values }) =>
          values.map(({ what, was, now }) => (
            <li key={`${kind} ${id} ${what}`}>
              <a href={`#${kind}-${id}`}>{code}</a> {what} was “{was}” and is now “{now}”.
            </li>
          )),
        )}
      </ul>
    )
  )
}
