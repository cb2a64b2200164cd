import { randomUUID } from 'node:crypto'
import { dayInWords } from '@quarterdeck/judgement'
import { lineUpNotices, type Notice, type SentNotices } from '../follows/send-notices.ts'
import { createMailer, describeMailFailure } from '../mail/mailer.ts'
import { runNightly } from '../nightly/run-nightly.ts'
import type { PlannedReminder } from '../reminders/plan-reminders.ts'
import { previewToday } from '../reminders/preview-today.ts'
import type { SentReminders } from '../reminders/send-reminders.ts'
import { readSettings, type Settings } from '../settings.ts'
import { type Command, CommandError, EXIT, type Exit, type Surroundings } from './command.ts'
import { counted } from './counted.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

const NO_MAIL =
  'No mail server is set up, so nothing was sent. Set QUARTERDECK_SMTP_URL, QUARTERDECK_MAIL_FROM and QUARTERDECK_URL.'

/** `quarterdeck remind`: what the server does each morning, now. */
export const remindCommand: Command = {
  usage: 'remind [--preview]',
  summary:
    'sends the reminders, notices and digests of today that have not gone; --preview prints them instead',
  async run(args, surroundings) {
    const [option, ...more] = args
    if (more.length > 0 || (option !== undefined && option !== '--preview')) {
      surroundings.printError(`Usage: quarterdeck ${this.usage}`)
      return EXIT.wrongUse
    }
    const settings = readSettings(surroundings.env, import.meta.dirname)
    return option === undefined
      ? await send(settings, surroundings)
      : await preview(settings, surroundings)
  },
}

async function preview(
  settings: Settings,
  { now, print, printError }: Surroundings,
): Promise<Exit> {
  const { publicAddress } = settings
  const { day, messages, noAddress, notices } = await withDatabase(
    { settings, printError },
    async (db) => ({
      ...(await previewToday({ ctx: { db, now }, input: { publicAddress } })),
      notices: await lineUpNotices(db, now(), publicAddress),
    }),
  )
  for (const { to, subject, text } of [...messages, ...notices.map(({ message }) => message)]) {
    const lines = [`To: ${to}`, `Subject: ${subject}`, '', ...text.split('\n')]
    lines.forEach(print)
  }
  noAddress.map(noAddressLine).forEach(print)
  const both = `${counted(messages.length, 'reminder', 'reminders')}${andNotices(notices)}`
  print(`${both} to send on ${dayInWords(day)}.`)
  if (settings.mail === null) {
    print('No mail server is set up, so none will go.')
  }
  return EXIT.done
}

async function send(settings: Settings, surroundings: Surroundings): Promise<Exit> {
  const { mail, publicAddress } = settings
  const { now, print, printError } = surroundings
  if (mail === null) {
    throw new CommandError(NO_MAIL)
  }
  const noteFailure = (error: unknown) => {
    const { code, responseCode } = describeMailFailure(error)
    printError(`The mail server did not take a message: ${String(responseCode ?? code)}.`)
  }
  const post = { publicAddress, mailer: createMailer(mail), noteFailure }
  const result = await withDatabase({ settings, printError }, (db) =>
    runNightly({ ctx: { db, now, actor: COMMAND_LINE }, post, holder: randomUUID() }),
  )
  if (result === null) {
    throw new CommandError('Another process is sending the reminders of today. Look again later.')
  }
  result.sent.map((each) => `Sent to ${nameOf(each)}`).forEach(print)
  result.unconfirmed.map((each) => `Not confirmed: ${nameOf(each)}`).forEach(printError)
  result.noAddress.map(noAddressLine).forEach(print)
  const { notices } = result
  notices.sent.map(({ message }) => `Sent to ${message.to}: ${message.subject}`).forEach(print)
  notices.unconfirmed
    .map(({ message }) => `Not confirmed: ${message.to}: ${message.subject}`)
    .forEach(printError)
  print(closingLine(result))
  const isWhole = result.unconfirmed.length + notices.unconfirmed.length === 0
  return isWhole && !result.isCutShort ? EXIT.done : EXIT.refused
}

function nameOf({ officer, address, quarters }: PlannedReminder): string {
  const owed = quarters.flatMap(({ returns }) => returns).length
  return `${officer.name}, ${address}: ${counted(owed, 'return', 'returns')}`
}

function noAddressLine({ officer, owed }: SentReminders['noAddress'][number]): string {
  return `No address: ${officer.name}, who owes ${counted(owed, 'return', 'returns')}`
}

/** Messages on what people follow are counted apart, and only where there are any. */
function andNotices(notices: readonly Notice[]): string {
  const count = counted(notices.length, 'message', 'messages')
  return notices.length === 0 ? '' : ` and ${count} on what people follow`
}

function closingLine({
  sent,
  unconfirmed,
  notices,
  isCutShort,
}: SentReminders & { readonly notices: SentNotices }): string {
  const done = `${counted(sent.length, 'reminder', 'reminders')}${andNotices(notices.sent)} sent`
  const open = unconfirmed.length + notices.unconfirmed.length
  const unknown = open === 0 ? '' : `, ${open} not confirmed`
  return `${done}${unknown}${isCutShort ? '; ended early, run it again for the others' : ''}.`
}
