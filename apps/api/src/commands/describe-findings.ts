import { type Difference, type Finding, inFull } from '../backup/finding.ts'
import type { Verified } from '../backup/verify-database.ts'
import { counted } from './counted.ts'

/** One finding in one line. */
export function findingLine(finding: Finding): string {
  switch (finding.kind) {
    case 'damaged':
      return `Damaged: ${finding.what}`
    case 'not-frozen':
      return `Not frozen: ${inFull(finding.publication)}`
    case 'hash-broken':
      return `Hash broken: the frozen text of ${inFull(finding.publication)} is not what was published`
    case 'computes-differently':
      return (
        `Computes differently under engine ${finding.engine}: ${finding.code} of ` +
        `${inFull(finding.publication)}, frozen under engine ${finding.frozenUnder}: ` +
        differencesInWords(finding.differences)
      )
  }
}

/** What people call the values that matter most; they are told first. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['judged', 'can be judged'],
  ['inputs', 'frozen inputs'],
  ['rag.status', 'status'],
  ['direction.status', 'direction'],
  ['rag.reason', 'sentence'],
  ['direction.reason', 'sentence on the direction'],
  ['sinceYearEnd.reason', 'sentence on the year end'],
  ['proposal.status', 'proposal'],
  ['proposal.reason', 'sentence of the proposal'],
])

/** A line stays readable: what else differs is counted. */
const MOST_TOLD = 5

function differencesInWords(differences: readonly Difference[]): string {
  const order = [...CALLED.keys()]
  const named = order.flatMap((path) => differences.filter((each) => each.path === path))
  const others = differences.filter(({ path }) => !CALLED.has(path))
  const told = [...named, ...others].slice(0, MOST_TOLD)
  const rest = differences.length - told.length
  const more = rest === 0 ? [] : [`${counted(rest, 'more value', 'more values')}`]
  return [...told.map(differenceInWords), ...more].join('; ')
}

function differenceInWords({ path, was, is }: Difference): string {
  return `${CALLED.get(path) ?? path} was ${inWords(was)}, is ${inWords(is)}`
}

function inWords(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value)
}

const COUNTED: readonly (readonly [Finding['kind'], string])[] = [
  ['damaged', 'damaged'],
  ['hash-broken', 'with a broken hash'],
  ['not-frozen', 'not frozen'],
  ['computes-differently', 'computed differently'],
]

/** `3 publications, 117 measures: 1 with a broken hash, 2 computed differently` */
export function closingLine({ publications, measures, findings }: Verified): string {
  const looked =
    `${counted(publications, 'publication', 'publications')}, ` +
    `${counted(measures, 'measure', 'measures')} judged again`
  const found = COUNTED.flatMap(([kind, words]) => {
    const count = findings.filter((finding) => finding.kind === kind).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  return `${looked}: ${found.length === 0 ? 'nothing is wrong' : found.join(', ')}`
}
