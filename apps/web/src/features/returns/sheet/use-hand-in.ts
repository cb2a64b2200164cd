import { ApiError, type OwedReturn, type ReturnSheet, returnsApi } from '@quarterdeck/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../app/client.ts'
import { useSignedMutation } from '../../session/index.ts'
import type { KeptParts } from '../keep/keep-parts.ts'
import { isUnsaved, type Part } from '../keep/part.ts'
import { returnQuery } from '../queries.ts'
import type { ReturnKey } from '../return-key.ts'
import type { Content } from './drafted.ts'
import { type HandInFaults, listFaults, NO_FAULTS } from './list-faults.ts'

type Given = {
  pageKey: ReturnKey
  sheet: ReturnSheet
  parts: ReadonlyMap<string, Part<Content>>
  keeper: KeptParts<Content>
  onHandedIn: (owed: OwedReturn) => void
}

const UNSAVED: HandInFaults = {
  byPath: {},
  listed: [
    {
      field: null,
      message:
        'It is not handed in: some of what you typed is not saved yet. Look at the line below.',
    },
  ],
}

/** Hands a return in, once all that is typed is saved; says what keeps it from being handed in. */
export function useHandIn({ pageKey, sheet, parts, keeper, onHandedIn }: Given) {
  const queryClient = useQueryClient()
  const [faults, setFaults] = useState<HandInFaults>(NO_FAULTS)
  const [tries, setTries] = useState(0)
  const [isPending, setPending] = useState(false)
  const send = useSignedMutation((versions: Record<string, number>) =>
    call(returnsApi.submitReturn, { params: pageKey, body: { versions } }),
  )
  const tell = (found: HandInFaults) => {
    setFaults(found)
    setTries((before) => before + 1)
  }
  const submit = async () => {
    setPending(true)
    try {
      await keeper.saveAll()
      if ([...keeper.snapshot().values()].some(isUnsaved)) {
        tell(UNSAVED)
        return
      }
      const owed = await send.mutateAsync(versionsOf(sheet, keeper))
      onHandedIn(owed)
    } catch (error) {
      const components = sheet.measure?.draft.content.figures.map(({ component }) => component)
      tell(listFaults(error, ownOf(sheet), components))
      if (error instanceof ApiError && error.status === 409) {
        await queryClient.invalidateQueries(returnQuery(pageKey))
      }
    } finally {
      setPending(false)
    }
  }
  // What was not saved yet may be by now: then nothing keeps it from being handed in.
  const isOver = faults === UNSAVED && ![...parts.values()].some(isUnsaved)
  return { faults: isOver ? NO_FAULTS : faults, tries, isPending, submit }
}

/** The version of every part as it stands on the page, others’ commentaries included. */
function versionsOf(sheet: ReturnSheet, keeper: KeptParts<Content>): Record<string, number> {
  const others = sheet.commentaries.map(({ officer, version }) => [officer.id, version] as const)
  const own = [...keeper.snapshot()].map(([part, { held }]) => [part, held.version] as const)
  return Object.fromEntries([...others, ...own])
}

function ownOf(sheet: ReturnSheet): string | null {
  return sheet.commentaries.find(({ isOwn }) => isOwn)?.officer.id ?? null
}
