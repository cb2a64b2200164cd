import { describe, expect, it } from 'vitest'
import type { FileId } from './files.ts'
import type { WrittenRow } from './small-board.ts'
import { changed, faultsOf, folderWith } from './test-folder.ts'

type Case = [string, FileId, number, WrittenRow, Record<string, unknown>]

describe('a row whose cells contradict each other', () => {
  it.each<Case>([
    ['a target without its value', 'targets', 0, { value: '' }, { column: 'value' }],
    ['no target, with a value', 'targets', 1, { value: '5' }, { column: 'value' }],
    [
      'a range upside down',
      'targets',
      0,
      { kind: 'range', value: '', low: '10.5', high: '9' },
      { column: 'low' },
    ],
    ['a tolerance without its kind', 'targets', 0, { tolerance: '2' }, { column: 'tolerance' }],
    [
      'a headline that is no component',
      'definitions',
      1,
      { headline: 'All' },
      { column: 'headline' },
    ],
    [
      'components of a single figure',
      'definitions',
      0,
      { components: 'A;B' },
      { column: 'components' },
    ],
    [
      'a deciding month without its reason',
      'indicators',
      0,
      { deciding_month: '2' },
      { column: 'deciding_month' },
    ],
    ['a reported figure without a value', 'returns', 0, { value: '' }, { column: 'value' }],
    ['a value of a figure that is to follow', 'returns', 2, { value: '5' }, { column: 'value' }],
    [
      'commentary about nothing',
      'commentary',
      0,
      { measures: '', milestones: '' },
      {
        file: 'commentary.csv',
        column: 'measures',
        cause: 'Commentary needs a measure or a milestone that it is about',
      },
    ],
    [
      'a licence’s address without its name',
      'council',
      0,
      { licence_name: '' },
      { column: 'licence_address' },
    ],
    ['half a stretch', 'returns', 0, { from: '2018-04-01' }, { column: 'to' }],
    [
      'a stretch that ends before it begins',
      'returns',
      0,
      { from: '2019-04-01', to: '2018-04-01' },
      { column: 'to' },
    ],
    ['a held figure of no stretch', 'returns', 0, { cell: 'held' }, { column: 'from' }],
    [
      'a period target outside its year',
      'periodTargets',
      0,
      { period: '2019-20-Q1' },
      { column: 'period' },
    ],
  ])('is refused: %s', async (_, id, at, cells, fault) => {
    const faults = await faultsOf(folderWith({ [id]: changed(id, at, cells) }))
    expect(faults).toContainEqual(expect.objectContaining({ row: at + 2, ...fault }))
  })
})
