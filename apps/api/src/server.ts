// The process: reads its settings, opens the database, listens, and stops when it is told to.

import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createDemoAccounts } from './accounts/create-demo-accounts.ts'
import { describeDemoAccounts } from './accounts/describe-demo-accounts.ts'
import { buildApp } from './app.ts'
import { createLog, type Log } from './http/request-log.ts'
import { AlreadyToldError, isLoading, loadApart } from './load-apart.ts'
import { createMailer } from './mail/mailer.ts'
import { startReminding } from './nightly/start-reminding.ts'
import { isEmpty, prepareDatabase } from './publication/prepare.ts'
import { readSettings, type Settings } from './settings.ts'
import { checkGroupBoards } from './single-sign-on/check-group-boards.ts'
import { explainStartFailure } from './start-failure.ts'
import { type Db, openSqlite } from './store/db.ts'
import { migrateFile, migrationsBelow } from './store/migrate.ts'
import { watchPublished } from './watch-published.ts'

const LONGEST_STOP_MS = 10_000

const now = () => new Date()

/** Starts to serve. Gives what stops it again, with every request under way answered. */
async function serve(settings: Settings, log: Log): Promise<() => Promise<void>> {
  const {
    root,
    database,
    figures,
    host,
    port,
    publicAddress,
    trustProxy,
    singleSignOn,
    demo,
    mail,
  } = settings
  const { logger } = log
  const { from, to, copy } = await migrateFile(database, migrationsBelow(root))
  if (copy !== null) {
    logger.info({ from, to, copy }, 'The database was brought up to date')
  }
  const db = openSqlite(database)
  try {
    const isNew = await isEmpty(db)
    if (isNew) {
      await loadApart(import.meta.filename)
    }
    await prepare(db, figures, log)
    if (singleSignOn !== null) {
      await checkGroupBoards(db, singleSignOn.groups)
    }
    const ctx = { db, now, actor: 'start-up' }
    const tryOut = demo && isNew ? await createDemoAccounts({ ctx }) : null
    const mailer = mail === null ? null : createMailer(mail)
    const { changes, close } = watchPublished(database)
    const webRoot = join(root, 'apps/web/dist')
    const app = await buildApp({
      db,
      now,
      logger,
      webRoot,
      changes,
      publicAddress,
      trustProxy,
      singleSignOn,
      mailer,
    })
    app.addHook('onClose', close)
    app.addHook('onClose', startReminding({ db, now, logger, publicAddress, mailer }))
    await app.listen({ host, port })
    const address = app.server.address() as AddressInfo
    const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
    const lines = tryOut === null ? [] : describeDemoAccounts(tryOut)
    const ready = [`Quarterdeck is ready at http://${name}:${address.port}`, ...lines]
    process.stdout.write(`${ready.join('\n')}\n`)
    return async () => {
      await app.close()
      await db.close()
    }
  } catch (error) {
    await db.close()
    throw error
  }
}

async function prepare(db: Db, dataFolder: string, { logger }: Log): Promise<void> {
  await prepareDatabase({ db, now, dataFolder, log: (line) => logger.info(line) })
}

/** What the process does that a first start has load the figures. */
async function load({ database, figures }: Settings, log: Log): Promise<void> {
  const db = openSqlite(database)
  await prepare(db, figures, log)
  await db.close()
  log.flush()
}

/**
 * Stops once, however often it is asked: a signal may come both from the terminal and from the
 * launcher. Requests that have not ended by then are broken off.
 */
function stopWhenTold(stop: () => Promise<void>, log: Log): void {
  let isStopping = false
  const end = (code: number) => {
    log.flush()
    process.exit(code)
  }
  const onSignal = () => {
    if (isStopping) {
      return
    }
    isStopping = true
    setTimeout(() => end(1), LONGEST_STOP_MS).unref()
    stop().then(
      () => end(0),
      (error: unknown) => {
        log.logger.fatal(error)
        end(1)
      },
    )
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  process.on('SIGHUP', onSignal)
}

function fail(error: unknown, explanation: string | undefined): void {
  process.exitCode = 1
  if (error instanceof AlreadyToldError) {
    return
  }
  if (explanation === undefined) {
    process.stderr.write('Quarterdeck could not start, for a reason it does not know:\n')
    console.error(error)
  } else {
    process.stderr.write(`${explanation}\n`)
  }
}

async function main(): Promise<void> {
  const settings = readSettings(process.env, import.meta.dirname)
  const log = createLog(settings.logLevel)
  try {
    if (isLoading()) {
      await load(settings, log)
      return
    }
    stopWhenTold(await serve(settings, log), log)
  } catch (error) {
    log.flush()
    fail(error, explainStartFailure(error, settings))
  }
}

main().catch((error: unknown) => fail(error, error instanceof Error ? error.message : undefined))
