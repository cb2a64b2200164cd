import type { ReturnSheet } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSignedIn } from '../../session/index.ts'
import type { PartStore } from '../keep/browser-store.ts'
import { type KeptParts, keepParts } from '../keep/keep-parts.ts'
import type { Part } from '../keep/part.ts'
import { returnQuery } from '../queries.ts'
import type { ReturnKey } from '../return-key.ts'
import { type Content, ownParts, putDraft, readContent } from './drafted.ts'
import { savePart } from './save-part.ts'

export type EditedParts = {
  readonly parts: ReadonlyMap<string, Part<Content>>
  readonly keeper: KeptParts<Content>
}

/** The parts of a return that the reader writes, kept and saved by themselves while its page is open. */
export function useParts(key: ReturnKey, sheet: ReturnSheet, store: PartStore): EditedParts {
  const { person, signInAgain } = useSignedIn()
  const queryClient = useQueryClient()
  const [keeper] = useState(() => {
    const begun = keepParts<Content>({
      store,
      save: (part, version, content) => savePart(key, part, version, content),
      readContent: (part, raw) => readContent(key.kind, part, raw),
      name: person.name,
      signInAgain,
      onSaved: (part, held) =>
        queryClient.setQueryData<ReturnSheet>(
          returnQuery(key).queryKey,
          (known) => known && putDraft(known, part, held),
        ),
    })
    holdAll(begun, sheet)
    return begun
  })
  useEffect(() => holdAll(keeper, sheet), [keeper, sheet])
  useEffect(() => {
    keeper.open()
    const saveAll = () => void keeper.saveAll()
    window.addEventListener('online', saveAll)
    document.addEventListener('visibilitychange', saveAll)
    return () => {
      window.removeEventListener('online', saveAll)
      document.removeEventListener('visibilitychange', saveAll)
      keeper.close()
    }
  }, [keeper])
  return { parts: useSyncExternalStore(keeper.subscribe, keeper.snapshot), keeper }
}

function holdAll(keeper: KeptParts<Content>, sheet: ReturnSheet): void {
  for (const [part, held] of ownParts(sheet)) {
    keeper.hold(part, held)
  }
}
