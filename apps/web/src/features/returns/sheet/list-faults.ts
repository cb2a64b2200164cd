import { ApiError } from '@quarterdeck/contract'
import type { ListedFault } from '../../../ui/form/fault-summary.tsx'
import { sayFault } from '../../../ui/form/tell-fault.ts'

/** What kept a return from being handed in: by the path of its field, and as a list. */
export type HandInFaults = {
  readonly byPath: Readonly<Record<string, string>>
  readonly listed: readonly ListedFault[]
}

export const NO_FAULTS: HandInFaults = { byPath: {}, listed: [] }

/** The id of a field by its path in its part: `figures/0/value` is `return-figures-0-value`. */
export function fieldId(part: string, path: string): string {
  return `${part}-${path.replaceAll('/', '-')}`
}

/**
 * The faults of the server's answer, each with the field it is about. `/body/figures/0/value` is the
 * value of the first figure; `/body/commentary/why` is a prompt of the reader's own commentary.
 * @param own the officer whose commentary the reader writes; null where they write none
 * @param components what each figure is of, to be named in the list
 */
export function listFaults(
  error: unknown,
  own: string | null,
  components: readonly (string | null)[] = [],
): HandInFaults {
  const faults = error instanceof ApiError ? (error.problem?.errors ?? []) : []
  if (faults.length === 0) {
    return { byPath: {}, listed: [{ field: null, message: sayFault(error) }] }
  }
  const paths = faults.map(({ path, message }) => ({ path: path.replace('/body/', ''), message }))
  return {
    byPath: Object.fromEntries(paths.map(({ path, message }) => [path, message])),
    listed: paths.map(({ path, message }) => ({
      field: fieldOf(path, own),
      message: `${openingOf(path, components)}${message}`,
    })),
  }
}

/** Of several figures the summary says which is meant; beside its field that is plain. */
function openingOf(path: string, components: readonly (string | null)[]): string {
  const index = /^figures\/(\d+)\//.exec(path)?.[1]
  const component = index === undefined ? null : (components[Number(index)] ?? null)
  return component === null ? '' : `${component}: `
}

function fieldOf(path: string, own: string | null): string | null {
  const prompt = /^commentary\/(.+)$/.exec(path)?.[1]
  if (prompt === undefined) {
    return fieldId('return', path)
  }
  return own === null ? null : fieldId(own, prompt)
}
