import type { Db } from '../store/db.ts'

/** Another board for tests, `env`, with a plan of 2021/22 that has an objective and no measure. */
export async function addSecondBoard({ t, write }: Db): Promise<void> {
  await write(async (tx) => {
    await tx.insert(t.boards).values({ id: 'env', codePrefix: 'ENV', position: 2 })
    const name = 'Environment and Urban Renewal Policy and Performance Board'
    await tx.insert(t.boardNames).values({ board: 'env', from: '2019-04-01', name })
    await tx.insert(t.objectives).values({
      id: 'env|2021/22|ENV01',
      board: 'env',
      year: '2021/22',
      code: 'ENV01',
      title: 'Keep the borough clean',
      position: 1000,
    })
  })
}
