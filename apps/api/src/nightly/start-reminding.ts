import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import type { Context } from '../context.ts'
import { describeError } from '../http/request-log.ts'
import { describeMailFailure, type Mailer } from '../mail/mailer.ts'
import { REMINDERS } from '../reminders/schedule.ts'
import { runNightly } from './run-nightly.ts'
import { startNightly } from './start-nightly.ts'

type Given = Context & {
  readonly logger: FastifyBaseLogger
  readonly publicAddress: string | null
  /** null where mail is not sent: then there is nothing to run. */
  readonly mailer: Mailer | null
}

/**
 * Has this process send reminders each morning, unless another is at it.
 * @returns what stops it, and waits for a message under way
 */
export function startReminding({
  db,
  now,
  logger,
  publicAddress,
  mailer,
}: Given): () => Promise<void> {
  if (mailer === null) {
    return async () => undefined
  }
  const holder = randomUUID()
  const ctx = { db, now, actor: 'nightly run' }
  const noteFailure = (error: unknown) =>
    logger.error(describeMailFailure(error), 'A reminder could not be sent')
  const post = { publicAddress, mailer, noteFailure }
  return startNightly({
    hour: REMINDERS.hour,
    now,
    onFailure: (error) => logger.error(describeError(error), 'The nightly run failed'),
    async run(isStopping) {
      const result = await runNightly({ ctx, post, holder, isStopping })
      if (result !== null) {
        const { sent, unconfirmed, noAddress, notices, isCutShort } = result
        const counts = {
          sent: sent.length,
          unconfirmed: unconfirmed.length,
          noAddress: noAddress.length,
          notices: notices.sent.length,
          unconfirmedNotices: notices.unconfirmed.length,
        }
        logger.info({ ...counts, isCutShort }, 'The reminders and notices of the day were sent')
      }
    },
  })
}
