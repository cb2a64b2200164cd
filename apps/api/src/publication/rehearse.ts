import type { Db, Write } from '../store/db.ts'

class Undone<T> extends Error {
  override name = 'Undone'
  readonly result: T

  constructor(result: T) {
    super('A rehearsal is undone')
    this.result = result
  }
}

/**
 * Does something in a write that is undone: what comes of it is exactly what would, and nothing of
 * it is kept. A look ahead that had rules of its own could say something else than what happens.
 */
export async function rehearse<T>(db: Db, act: (tx: Write) => Promise<T>): Promise<T> {
  try {
    return await db.write(async (tx) => {
      throw new Undone(await act(tx))
    })
  } catch (error) {
    if (error instanceof Undone) {
      return error.result as T
    }
    throw error
  }
}
