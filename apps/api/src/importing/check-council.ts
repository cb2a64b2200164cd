import type { FaultList } from './faults.ts'
import { FILES } from './files.ts'
import type { HeldRows } from './held-rows.ts'
import type { AddedRow } from './reconcile.ts'

/** Refuses a council beside another: all boards are one council's. */
export function refuseSecondCouncil(
  added: readonly AddedRow<'council'>[],
  held: HeldRows['council'],
  faults: FaultList,
): void {
  const named = [...held.values(), ...added].map(({ values }) => values.council)
  const [first] = named
  for (const { number, values } of added) {
    if (values.council !== first) {
      faults.add(FILES.council.name, {
        row: number,
        column: 'council',
        value: values.council,
        cause: `There can be one council, and it is ${first}`,
      })
    }
  }
}
