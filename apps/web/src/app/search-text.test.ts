import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ChangedChoice,
  DirectionChoice,
  FigureChoice,
  parseScorecardSearch,
  type ScorecardSearch,
  SortChoice,
} from '../features/scorecard/scorecard-search.ts'
import { parseSearchText, stringifySearch } from './search-text.ts'

const text = fc.string({ minLength: 1 }).filter((words) => words.trim() === words)

function listOf<Word extends string>(words: readonly Word[]) {
  return fc.subarray([...words], { minLength: 1 })
}

const anyView: fc.Arbitrary<ScorecardSearch> = fc.record(
  {
    as: fc.constant('latest' as const),
    status: listOf(['green', 'amber', 'red', 'none'] as const),
    direction: listOf(DirectionChoice.options),
    officer: text,
    changed: listOf(ChangedChoice.options),
    figure: listOf(FigureChoice.options),
    sort: fc.constantFrom(...SortChoice.options),
    q: text,
  },
  { requiredKeys: [] },
)

describe('the view in the address', () => {
  it('comes back from the address as it went in', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = stringifySearch(view)
        expect(parseScorecardSearch(parseSearchText(address))).toEqual(view)
      }),
    )
  })

  it('is written in words that a person can read', () => {
    expect(stringifySearch({ status: ['amber', 'red'], q: 'in care' })).toBe(
      '?status=amber,red&q=in+care',
    )
  })

  it('leaves out what is not set', () => {
    expect(stringifySearch({ status: [], officer: '', q: undefined })).toBe('')
  })

  it('keeps a search for a number a search for words', () => {
    expect(parseScorecardSearch(parseSearchText('?q=20'))).toEqual({ q: '20' })
  })
})
