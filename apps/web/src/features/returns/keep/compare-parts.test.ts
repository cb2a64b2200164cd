import { describe, expect, it } from 'vitest'
import { compareParts, keepMyChanges, mergeParts } from './compare-parts.ts'

const MINE = { figures: [{ value: '38', note: '' }], restatements: [], why: 'Mine.' }
const THEIRS = { figures: [{ value: '40', note: '' }], restatements: [], why: 'Theirs.' }

describe('comparing', () => {
  it('names only the fields that differ, by their path', () => {
    expect(compareParts(MINE, THEIRS)).toEqual([
      { path: 'figures/0/value', mine: '38', theirs: '40' },
      { path: 'why', mine: 'Mine.', theirs: 'Theirs.' },
    ])
  })

  it('takes a list of restatements as one field', () => {
    const one = { restatements: [{ from: '2021-06-30', value: '1' }] }
    const other = { restatements: [{ from: '2021-09-30', value: '2' }] }
    expect(compareParts(one, other)).toHaveLength(1)
  })
})

describe('merging', () => {
  it('takes each field as it was chosen, and mine where nothing was', () => {
    expect(mergeParts(MINE, THEIRS, { 'figures/0/value': 'theirs' })).toEqual({
      figures: [{ value: '40', note: '' }],
      restatements: [],
      why: 'Mine.',
    })
  })

  it('joins two texts, theirs first', () => {
    expect(mergeParts(MINE, THEIRS, { why: 'both' }).why).toBe('Theirs.\n\nMine.')
  })
})

it('calls mine only what I changed', () => {
  const base = { ced: '5', map: '1', why: 'a' }
  const mine = { ced: '5', map: '2', why: 'mine' }
  const theirs = { ced: '6', map: '1', why: 'theirs' }
  expect(keepMyChanges(mine, base, theirs)).toEqual({ ced: '6', map: '2', why: 'mine' })
})
