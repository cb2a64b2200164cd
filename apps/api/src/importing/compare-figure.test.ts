import { describe, expect, it } from 'vitest'
import { compareFigure } from './compare-figure.ts'
import { differences, type Figure, type PublicationRef, type RevisionOf } from './figure.ts'

const first: PublicationRef = {
  id: 'cypf|1',
  board: 'cypf',
  sequence: 1,
  period: '2018-19-Q4',
  periodId: 'cypf|2018-19-Q4',
  year: '2018/19',
  date: '2019-09-09',
  isHeld: false,
  isFrozen: false,
}
// Both bear one date: their order is their sequence.
const second: PublicationRef = { ...first, id: 'cypf|2', sequence: 2, period: '2019-20-Q1' }
const ofAnotherBoard: PublicationRef = { ...first, id: 'adults|9', board: 'adults', sequence: 9 }

const content = {
  availability: 'reported',
  value: '57',
  numerator: null,
  denominator: null,
  provisional: false,
  doubtful: null,
  notComparable: null,
} as const

function figure(publication: PublicationRef, changes: Partial<Figure> = {}): Figure {
  return {
    ...content,
    row: 2,
    publication,
    measure: { id: 'cypf|2018/19|PED01 01', code: 'PED01 01' },
    basis: 'snapshot',
    cell: 'current',
    key: {
      indicator: 'entering-care',
      definition: 1,
      component: '',
      from: '2019-03-31',
      to: '2019-03-31',
    },
    returnId: 'entering-care|1||2019-03-31|2019-03-31',
    label: null,
    note: null,
    ...changes,
  }
}

function revision(publication: PublicationRef | null, value: string): RevisionOf {
  return { ...content, value, number: 1, label: null, note: null, publication, origin: 'import' }
}

const outcome = (row: Figure, past: RevisionOf[]) => compareFigure([row], past).kind

describe('a figure beside its past', () => {
  it('is added when nothing is known of it', () => {
    expect(outcome(figure(first), [])).toBe('added')
  })

  it('follows the revision before it when a later publication carried another', () => {
    const before = revision(first, '55')
    expect(compareFigure([figure(second)], [before])).toEqual({ kind: 'added', before })
  })

  it('is compared with what was known by its own publication, not with later news', () => {
    const past = [revision(first, '57'), revision(second, '59')]
    expect(outcome(figure({ ...first, isHeld: true }), past)).toBe('unchanged')
    expect(outcome(figure({ ...second, isHeld: true }, { value: '59' }), past)).toBe('unchanged')
    expect(outcome(figure({ ...second, isHeld: true }), past)).toBe('refused')
  })

  it('is added again when a publication goes back to the figure before', () => {
    const past = [revision(first, '57'), revision(second, '59')]
    const third = { ...second, id: 'cypf|3', sequence: 3 }
    expect(outcome(figure(third), past)).toBe('added')
  })

  it('stands after another board’s publication by their dates', () => {
    const past = [revision(ofAnotherBoard, '57')]
    expect(outcome(figure({ ...first, date: '2019-09-10' }), past)).toBe('unchanged')
    expect(outcome(figure({ ...first, date: '2019-09-08' }), past)).toBe('refused')
  })
})

describe('two figures', () => {
  it('do not differ by a denominator that one leaves blank', () => {
    expect(differences(content, { ...content, denominator: '80' })).toEqual([])
    expect(differences({ ...content, denominator: '80' }, content)).toEqual(['denominator'])
  })

  it('differ when one is absent', () => {
    const absent = { ...content, availability: 'to-follow', value: null } as const
    expect(differences(absent, content)).toEqual(['availability', 'value'])
  })
})
