import type { TableFault } from '@quarterdeck/exchange'

/** What is wrong, and where. `row` is counted as a spreadsheet does: the heading is row 1. */
export type Fault = TableFault & { readonly file: string }

/** A fault whose nearest known word is looked for only when the fault is listed. */
export type FoundFault = Omit<TableFault, 'nearest'> & {
  readonly nearest?: (() => string | undefined) | string | null
}

export const LISTED_FAULTS = 1000

/** Gathers the faults of all files: the first 1,000 are listed, the rest are counted. */
export class FaultList {
  #listed: Fault[] = []
  #count = 0

  add(file: string, found: FoundFault): void {
    this.#count += 1
    if (this.#listed.length < LISTED_FAULTS) {
      const { nearest } = found
      const near = typeof nearest === 'function' ? nearest() : nearest
      this.#listed.push({ ...found, file, nearest: near ?? null })
    }
  }

  get isEmpty(): boolean {
    return this.#count === 0
  }

  /** How many there are beyond those listed. */
  get more(): number {
    return this.#count - this.#listed.length
  }

  /** In the order of files given, and of rows within each. */
  sorted(files: readonly string[]): Fault[] {
    const place = (fault: Fault) => files.indexOf(fault.file)
    return this.#listed.toSorted(
      (one, other) => place(one) - place(other) || (one.row ?? 0) - (other.row ?? 0),
    )
  }
}
