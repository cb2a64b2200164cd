import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quartersOf } from '../periods.ts'
import { type PublishedStatus, redRun } from './published-status.ts'
import { told } from './tell-quarters.ts'

describe('a run of red', () => {
  test('counts the red quarters that a history ends with', () => {
    expect(redRun(told('red green red red red'))).toEqual({
      quarters: 3,
      since: '2020-21-Q3',
      unrated: 0,
    })
  })

  test('is neither broken nor lengthened by quarters without a return', () => {
    expect(redRun(told('green red to-follow missing red'))).toEqual({
      quarters: 2,
      since: '2020-21-Q2',
      unrated: 2,
    })
  })

  test('counts quarters that the board did not publish as without a rating', () => {
    const [first, , third] = told('red red red') as [PublishedStatus, unknown, PublishedStatus]
    expect(redRun([first, third])).toEqual({ quarters: 2, since: '2020-21-Q1', unrated: 1 })
  })

  test('goes on through a quarter that has none yet', () => {
    expect(redRun(told('red red overdue'))).toEqual({
      quarters: 2,
      since: '2020-21-Q1',
      unrated: 1,
    })
  })

  test.each(['red green', 'red amber to-follow', 'to-follow', ''])(
    'there is none in “%s”',
    (story) => {
      expect(redRun(told(story))).toBeNull()
    },
  )

  test('is as long as without the quarters that have no rating', () => {
    const quarters = ['2019/20', '2020/21', '2021/22'].flatMap(quartersOf)
    const anyStory = fc.array(fc.constantFrom('red', 'amber', 'green', 'to-follow'), {
      minLength: 1,
      maxLength: quarters.length,
    })
    fc.assert(
      fc.property(anyStory, (words) => {
        const history = told(words.join(' '))
        const rated = history.filter(({ status }) => status !== 'none')
        expect(redRun(history)?.quarters).toBe(redRun(rated)?.quarters)
      }),
    )
  })
})
