import { describe, expect, it } from 'vitest'
import { testDb } from '../store/test-db.ts'
import { SMALL_BOARD } from './small-board.ts'
import { changed, folderWith, importFiles, revisionsOf } from './test-folder.ts'

describe('the same figure carried again', () => {
  it('with another value is a restatement: both are kept, and it is listed', async () => {
    const db = await testDb()
    const result = await importFiles(db, folderWith())
    expect(result).toMatchObject({
      restatements: [
        {
          codes: ['PED02 01'],
          indicator: 'entering-care',
          component: '',
          coverage: { from: '2018-04-01', to: '2019-03-31', label: null },
          was: '57 (provisional)',
          now: '59',
          publication: { id: 'cypf|2', period: '2019-20-Q1' },
        },
      ],
    })
    const lastYear = (await revisionsOf(db, 'entering-care')).slice(0, 2)
    expect(lastYear).toMatchObject([
      { number: 1, value: '57', provisional: true, publication: 'cypf|1' },
      { number: 2, value: '59', provisional: false, publication: 'cypf|2' },
    ])
  })

  it.each([
    ['with the same value adds no revision', { value: '57', provisional: 'yes' }, 1],
    ['with the same value printed otherwise adds none', { value: '57.0', provisional: 'yes' }, 1],
    ['with the same value, now final, adds a revision', { value: '57' }, 2],
    [
      'with the same value, now doubted, adds a revision',
      { value: '57', provisional: 'yes', doubtful: 'Miscounted' },
      2,
    ],
  ])('%s and restates nothing', async (_, cells, count) => {
    const db = await testDb()
    const result = await importFiles(db, folderWith({ returns: changed('returns', 4, cells) }))
    expect(result).toMatchObject({ ok: true, restatements: [] })
    const lastYear = await revisionsOf(db, 'entering-care')
    expect(lastYear.filter((row) => row.to === '2019-03-31')).toHaveLength(count)
  })

  it('with the same value, now final and printed otherwise, restates nothing', async () => {
    const returns = changed('returns', 4, { value: '57.0' })
    const result = await importFiles(await testDb(), folderWith({ returns }))
    expect(result).toMatchObject({ added: { revisions: 7 }, restatements: [] })
  })

  it('elsewhere in a report with another value is a restatement too', async () => {
    const elsewhere = { cell: 'held', from: '2018-04-01', to: '2019-03-31' }
    const returns = changed('returns', 4, elsewhere)
    const result = await importFiles(await testDb(), folderWith({ returns }))
    expect(result).toMatchObject({ restatements: [{ was: '57 (provisional)', now: '59' }] })
  })

  const forecastAgain = (cell: string) => ({
    returns: [
      ...SMALL_BOARD.returns,
      {
        board: 'cypf',
        sequence: '2',
        code: 'PED02 03',
        cell,
        definition: '1',
        from: '2018-04-01',
        to: '2019-03-31',
        availability: 'reported',
        value: '524',
        provisional: 'no',
      },
    ],
  })

  it('as a forecast made again is a revision and no restatement', async () => {
    const db = await testDb()
    const result = await importFiles(db, folderWith(forecastAgain('held')))
    expect(result).toMatchObject({ restatements: [{ indicator: 'entering-care' }] })
    const lastYear = (await revisionsOf(db, 'referral-rate')).slice(0, 2)
    expect(lastYear).toMatchObject([{ value: '534' }, { number: 2, value: '524' }])
  })

  it('as last year’s actual of a forecast is a restatement', async () => {
    const result = await importFiles(await testDb(), folderWith(forecastAgain('prior-actual')))
    expect(result).toMatchObject({
      restatements: [
        { indicator: 'entering-care' },
        { codes: ['PED02 03'], indicator: 'referral-rate', was: '534', now: '524' },
      ],
    })
  })

  it('by two rows of one publication is one revision with a citation each', async () => {
    const twice = {
      ...SMALL_BOARD.measures[3],
      code: 'PED02 09',
    }
    const db = await testDb()
    const result = await importFiles(
      db,
      folderWith({
        measures: [...SMALL_BOARD.measures, twice],
        returns: [...SMALL_BOARD.returns, { ...SMALL_BOARD.returns[5], code: 'PED02 09' }],
      }),
    )
    expect(result).toMatchObject({ added: { revisions: 7, citations: 8 } })
  })
})
