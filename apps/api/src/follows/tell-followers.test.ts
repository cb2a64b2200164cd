import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { peopleApp } from '../access/test-app.ts'
import { keptMail } from '../mail/test-mail.ts'
import { SAID, typedFigure } from '../returns/test-returns.ts'
import { publicationId } from '../store/ids.ts'

const QUARTER = '/api/boards/cypf/periods/2021-22-Q3'
const RETURN = `${QUARTER}/returns/measure/residential-placements`
const FOLLOW = '/api/boards/cypf/indicators/residential-placements/follow'
const PUBLICATION = {
  date: '2022-02-14',
  reportingOfficer: 'Strategic Director',
  incomplete: 'The census is late.',
  confirmed: [],
}

it('tells who may read the draft at sign-off, and every follower once it is published', async () => {
  const mailer = keptMail()
  const { app, db, clock, signedIn } = await peopleApp({ mailer })
  const { publishedStatuses: statuses } = db.t
  const ofQuarter2 = and(
    eq(statuses.publication, publicationId('cypf', 3)),
    eq(statuses.indicator, 'residential-placements'),
  )
  await db.write((tx) => tx.update(statuses).set({ status: 'green' }).where(ofQuarter2))
  const [pat, chris] = [
    await signedIn('Pat Team', [{ role: 'performance', board: 'cypf', service: null }]),
    await signedIn('Chris Team', [{ role: 'performance', board: 'cypf', service: null }]),
  ]
  const member = await signedIn('Mo Member', [{ role: 'viewer', board: 'cypf', service: null }])
  const stranger = await signedIn('Sy Stranger')
  expect((await member.ask('PUT', FOLLOW)).statusCode).toBe(200)
  expect((await stranger.ask('PUT', FOLLOW)).statusCode).toBe(200)

  clock.now = new Date('2022-02-01T09:05:00Z')
  await pat.ask('POST', `${QUARTER}/open`, { due: '2022-01-21' })
  await pat.ask('PUT', `${RETURN}/draft`, { version: 0, content: typedFigure('38') })
  await pat.ask('PUT', `${RETURN}/commentaries/liz-davenport`, { version: 0, content: SAID })
  await pat.ask('POST', `${RETURN}/submit`, { versions: { return: 1, 'liz-davenport': 1 } })
  const signed = await chris.ask('POST', `${RETURN}/sign-off`, { number: 1 })
  expect(signed.statusCode).toBe(200)
  const published = await pat.ask('POST', `${QUARTER}/publication`, PUBLICATION)
  expect(published.statusCode).toBe(201)
  await app.close()

  expect(mailer.sent.map(({ to, subject }) => `${to}: ${subject}`).toSorted()).toEqual([
    'mo.member@halton.example: Not published yet: PED03 01 Children placed in residential care turns red',
    'mo.member@halton.example: Turned red: PED03 01 Children placed in residential care',
    'sy.stranger@halton.example: Turned red: PED03 01 Children placed in residential care',
  ])
})
