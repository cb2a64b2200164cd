import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { addHealthBoard, HEALTH_PERFORMANCE, performanceApp } from './test-catalogue.ts'
import { hasLeft, LONG, measuresOf, newestStateIs, proposalFor } from './test-roll-forward.ts'

describe('the proposal', LONG, () => {
  it('is the year after the newest plan, with its objectives, indicators and codes', async () => {
    const { db, pat } = await performanceApp()
    const proposal = await proposalFor(pat)
    expect(proposal).toMatchObject({
      from: { id: '2021-22', label: '2021/22' },
      to: { id: '2022-23', label: '2022/23' },
    })
    expect(proposal.objectives.map(({ code }) => code)).toEqual([
      'PED01',
      'PED02',
      'PED03',
      'PED04',
      'PED05',
      'PED06',
    ])
    const old = await measuresOf(db, '2021/22')
    expect(proposal.measures.map(({ indicator, code }) => [indicator, code])).toEqual(
      old.map(({ indicator, code }) => [indicator, code]),
    )
    expect(proposal.measures.every(({ carried }) => carried)).toBe(true)
  })

  it('tells of each measure what it was and who answered for it', async () => {
    const { pat } = await performanceApp()
    const { measures } = await proposalFor(pat)
    expect(measures.find(({ indicator }) => indicator === 'residential-placements')).toEqual({
      indicator: 'residential-placements',
      carried: true,
      code: 'PED03 01',
      objective: 'PED03',
      name: 'Children placed in residential care',
      oldCode: 'PED03 01',
      owners: [
        { officer: 'liz-davenport', name: 'Liz Davenport', deputy: false, left: false },
        { officer: 'sam-murtagh', name: 'Sam Murtagh', deputy: false, left: false },
      ],
      oldTargets: ['No more than 20'],
    })
  })

  it.each([
    ['has left', '2022-01-31', true],
    ['leaves on the new year’s first day', '2022-04-01', true],
    ['stays until it has begun', '2022-04-02', false],
  ])('says of an owner who %s', async (_, leftOn, left) => {
    const { db, pat } = await performanceApp()
    await hasLeft(db, 'liz-davenport', leftOn)
    const { measures } = await proposalFor(pat)
    const found = measures.find(({ indicator }) => indicator === 'residential-placements')
    expect(found?.owners[0]).toMatchObject({ officer: 'liz-davenport', left })
  })

  it.each([
    ['completed', 'Completed, as reported for Quarter 2 2021/22.'],
    ['no-longer-progressing', 'No longer progressing, as reported for Quarter 2 2021/22.'],
  ] as const)('leaves out a milestone that is %s, and says why', async (state, endedReason) => {
    const { db, pat } = await performanceApp()
    await newestStateIs(db, 'parental-offer', state)
    const { milestones } = await proposalFor(pat)
    expect(milestones.find(({ id }) => id === 'parental-offer')).toMatchObject({
      id: 'parental-offer',
      carried: false,
      code: 'PED01c',
      objective: 'PED01',
      dueDate: '2022-03-31',
      dueText: 'March 2022',
      endedReason,
      title: 'Revise the offer to parents, with training on reducing parental conflict',
      oldCode: 'PED01c',
      state,
    })
  })

  it('tells who answers for each milestone, and who of them has left', async () => {
    const { db, pat } = await performanceApp()
    const [before] = (await proposalFor(pat)).milestones
    const [owner] = before?.owners ?? []
    await hasLeft(db, owner?.officer ?? '', '2022-03-31')
    const [after] = (await proposalFor(pat)).milestones
    expect(owner).toMatchObject({ deputy: false, left: false })
    expect(after?.owners[0]).toEqual({ ...owner, left: true })
  })

  it('carries every other milestone', async () => {
    const { pat } = await performanceApp()
    const { milestones } = await proposalFor(pat)
    const ended = milestones.filter(({ carried }) => !carried)
    expect(ended.map(({ id }) => id)).toEqual(['pause-project', 'risk-assessment-process'])
    expect(milestones).toHaveLength(27)
  })

  it('keeps a due day to come, and of one that is past the text', async () => {
    const { pat } = await performanceApp()
    const { milestones } = await proposalFor(pat)
    const dueOf = (id: string) => {
      const found = milestones.find((each) => each.id === id)
      return [found?.dueDate, found?.dueText]
    }
    expect(dueOf('post-16-offers')).toEqual(['2022-07-31', 'July 2022'])
    expect(dueOf('post-16-destinations')).toEqual([null, 'October 2021'])
    expect(dueOf('quality-assurance-framework')).toEqual([null, '2022'])
  })

  it('gives the second of two milestones under one code the next letter', async () => {
    const { pat } = await performanceApp()
    const { milestones } = await proposalFor(pat)
    const renamed = milestones.filter(({ code, oldCode }) => code !== oldCode)
    expect(renamed).toMatchObject([
      { id: 'post-16-progression-routes', oldCode: 'PED06d', code: 'PED06e' },
    ])
  })

  it('is not found for a board without a plan', async () => {
    const { db, signedIn } = await performanceApp()
    await addHealthBoard(db)
    await db.write((tx) => tx.delete(db.t.objectives).where(eq(db.t.objectives.board, 'health')))
    const helen = await signedIn('Helen Health', [HEALTH_PERFORMANCE])
    const answer = await helen.ask('GET', '/api/boards/health/catalogue/roll-forward')
    expect(answer.statusCode).toBe(404)
    expect(answer.json().detail).toBe('Board health has no plan to roll forward.')
  })
})
