import { STATUS_WORDS } from '@quarterdeck/wording'
import type { Message } from '../mail/mailer.ts'
import type { PlannedNotice } from './plan-notices.ts'
import type { StatusChange } from './status-changes.ts'

/** Why somebody gets a message, and how to end it: a digest was asked for apart. */
const CLOSING = {
  notice: 'You get this because you follow these measures. Stop following them on your account',
  digest: 'You get this because you asked for a weekly digest. Turn it off on your account',
}

/**
 * A notice or a digest in words: what each measure is now and was before, with its link. It quotes
 * no figures, since mail is read in many places.
 * @param publicAddress where the links lead; null leaves their path alone
 */
export function noticeMessage(
  { kind, name, address, changes }: PlannedNotice,
  publicAddress: string | null,
): Message {
  const site = publicAddress ?? ''
  const paragraphs = [
    `Hello ${name},`,
    kind === 'digest'
      ? 'This changed in what you follow since your last digest:'
      : 'This turned red in what was published:',
    ...changes.map((change) => describeChange(change, site)),
    `Red watch: ${site}/watch`,
    `${kind === 'digest' ? CLOSING.digest : CLOSING.notice}: ${site}/account`,
  ]
  return { to: address, subject: subjectOf(kind, changes), text: `${paragraphs.join('\n\n')}\n` }
}

function subjectOf(kind: PlannedNotice['kind'], changes: readonly StatusChange[]): string {
  const [first] = changes
  if (kind === 'digest') {
    return changes.length === 1
      ? '1 change in what you follow'
      : `${changes.length} changes in what you follow`
  }
  return first !== undefined && changes.length === 1
    ? `Turned red: ${first.code} ${first.title}`
    : `${changes.length} measures that you follow turned red`
}

const BY: Readonly<Record<StatusChange['by'], string>> = {
  quarter: '',
  correction: ', after a correction',
  restatement: ', with a figure restated since',
}

/** "PED03 01 Children placed in residential care", then "Quarter 3 2021/22: red, was amber". */
function describeChange(change: StatusChange, site: string): string {
  const { board, indicator, code, title, period, was, now, by } = change
  const link = `${site}/indicators/${indicator}?board=${board}&period=${period.id}`
  return `${code} ${title}\n${period.label}: ${inWords(now)}, was ${inWords(was)}${BY[by]}.\n${link}`
}

function inWords(status: StatusChange['now']): string {
  return STATUS_WORDS[status].toLowerCase()
}

/**
 * The notice of a measure that turns red as it is signed off, in words: it says that nothing is
 * published yet, and quotes no figure.
 */
export function signedOffMessage(
  given: {
    name: string
    address: string
    board: string
    code: string
    title: string
    period: { id: string; label: string }
    /** The last status that was published; null where there was none. */
    was: StatusChange['was'] | null
  },
  publicAddress: string | null,
): Message {
  const { name, address, board, code, title, period, was } = given
  const before = was === null ? 'not rated before' : `was ${inWords(was)}`
  const site = publicAddress ?? ''
  const paragraphs = [
    `Hello ${name},`,
    'As it was signed off, this turns red. It is not published yet, and may still change: it is for those who work with the Board alone.',
    `${code} ${title}\n${period.label}: red, ${before}.`,
    `The draft: ${site}/collection/${board}/${period.id}/draft`,
    `${CLOSING.notice}: ${site}/account`,
  ]
  return {
    to: address,
    subject: `Not published yet: ${code} ${title} turns red`,
    text: `${paragraphs.join('\n\n')}\n`,
  }
}
