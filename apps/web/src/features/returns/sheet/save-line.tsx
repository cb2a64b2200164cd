import { useSyncExternalStore } from 'react'
import { type SavedWords, saySaved } from '../keep/say-saved.ts'
import type { EditedParts } from './use-parts.ts'

/** Says what is saved and where the rest is; read out politely, but not while it is being saved. */
export function SaveLine({ parts, keeper }: EditedParts) {
  const words = saySaved(parts.values(), useNow())
  return (
    <div className="save-line">
      <p role="status">{words.kind !== 'saving' && <Words words={words} />}</p>
      {words.kind === 'saving' && (
        <p aria-hidden="true">
          <Words words={words} />
        </p>
      )}
      {words.kind === 'signed-out' && (
        <button type="button" className="button is-small" onClick={() => void keeper.signIn()}>
          Sign in and save
        </button>
      )}
    </div>
  )
}

function Words({ words: { kind, text } }: { words: SavedWords }) {
  return <span className={`save-words is-${kind}`}>{text}</span>
}

/** The day and the minute; it need not tick, since every save shows the line anew. */
function useNow(): string {
  return useSyncExternalStore(
    () => () => undefined,
    () => `${new Date().toISOString().slice(0, 16)}:00.000Z`,
  )
}
