import { useState } from 'react'
import { useSignedIn } from '../../session/index.ts'
import { browserStore, type PartStore } from '../keep/browser-store.ts'
import type { ReturnKey } from '../return-key.ts'

/** Where this browser keeps what its reader typed in a return and has not saved. */
export function useStore({ board, period, kind, id }: ReturnKey): PartStore {
  const { person } = useSignedIn()
  const [store] = useState(() =>
    browserStore(
      { account: person.id, subject: `${board} ${period} ${kind} ${id}` },
      () => window.localStorage,
    ),
  )
  return store
}
