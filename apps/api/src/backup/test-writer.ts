// A program of its own that writes to a database as a server does, small and often, until its
// channel to the test that started it is closed. Each write adds one return and one audit row.

import { openSqlite } from '../store/db.ts'

const [file = ''] = process.argv.slice(2)
const db = openSqlite(file)
const { t } = db
const [definition] = await db.read.select().from(t.definitions).limit(1)
if (definition === undefined) throw new Error(`${file} holds no definition`)
const { indicator, version } = definition

let isTold = false
process.once('disconnect', () => {
  isTold = true
})

for (let number = 1; !isTold; number += 1) {
  const id = `load ${number}`
  const day = '2022-01-31'
  await db.write(async (tx) => {
    const key = { indicator, definition: version, component: id, from: day, to: day }
    await tx.insert(t.returns).values({ id, ...key })
    await tx.insert(t.audit).values({
      at: '2022-01-31T09:00:00.000Z',
      actor: 'load',
      action: 'load',
      subject: id,
      before: null,
      after: { text: 'x'.repeat(500) },
    })
  })
  if (number === 1) process.send?.('writing')
  // The channel is heard between two writes.
  await new Promise((next) => setImmediate(next))
}
await db.close()
