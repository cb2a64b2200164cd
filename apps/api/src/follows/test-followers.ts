import type { SignedIn } from '../access/signed-in.ts'
import { makeAccount } from '../accounts/test-people.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Db } from '../store/db.ts'
import { publishStories, type Stories } from '../watch/test-stories.ts'
import { followMeasure } from './follow-measure.ts'
import { lineUpNotices, sendNotices } from './send-notices.ts'
import { setDigest } from './set-digest.ts'

const SITE = 'https://deck.halton.example'

/** An account without a role. */
export async function personIn(db: Db, name: string): Promise<SignedIn> {
  const { id } = await makeAccount(db, { name })
  return { account: id, name, officer: null, roles: [], session: 'a-session' }
}

/** Stories published on Wednesday 1 June 2022, of which Ann followed every measure from May on. */
export async function followedStories(stories: Stories, given: { digest?: boolean } = {}) {
  const { db } = await publishStories(stories)
  const ann = await personIn(db, 'Ann Archer')
  const ctx = at(db, '2022-05-02')
  for (const indicator of Object.keys(stories)) {
    await followMeasure({ ctx, who: ann, input: { board: 'cypf', indicator } })
  }
  if (given.digest === true) {
    await setDigest({ ctx, who: ann, input: { wanted: true } })
  }
  return { db, ann }
}

/** The store at nine in the morning, in the United Kingdom, of a day in summer. */
export function at(db: Db, day: string) {
  return { db, now: () => new Date(`${day}T08:00:00Z`), actor: 'nightly run' }
}

/** Sends what is due on a day; gives the subject of each message that went. */
export async function sendOn(db: Db, day: string, mailer: Mailer): Promise<string[]> {
  const ctx = at(db, day)
  const post = { publicAddress: SITE, mailer, noteFailure: () => undefined }
  const notices = await lineUpNotices(db, ctx.now(), SITE)
  const { sent } = await sendNotices({ ctx, post, notices })
  return sent.map(({ message }) => message.subject)
}
