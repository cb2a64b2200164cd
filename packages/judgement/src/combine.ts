import { type Definition, definitionOf, type Indicator } from './catalogue.ts'
import { decimal, sumOf } from './decimal.ts'
import { type Figure, isReported, type Reading, readingOf } from './figures.ts'

/**
 * The readings a measure is judged on, from figures of one definition and one stretch
 * (judgement.md, "Components"): the headline's; the total of the components reported (708 and 83
 * are 791); or each component's own.
 */
export function combineFigures(figures: readonly Figure[], definition: Definition): Reading[] {
  const reported = figures.filter(isReported)
  switch (definition.combine) {
    case 'sum':
      return reported.length === 0 ? [] : [totalOf(reported)]
    case 'headline':
      return readingsOf(reported.filter((each) => each.component === definition.headline))
    default:
      return readingsOf(reported)
  }
}

function readingsOf(figures: readonly Figure[]): Reading[] {
  return figures.flatMap((figure) => readingOf(figure) ?? [])
}

function totalOf(figures: readonly (Figure & { value: string })[]): Reading {
  const first = figures[0] as Figure
  return {
    definition: first.definition,
    coverage: first.coverage,
    component: null,
    value: sumOf(figures.map((each) => decimal(each.value))).toFixed(),
    numerator: null,
    denominator: null,
    provisional: figures.some((each) => each.provisional),
    doubtful: figures.find((each) => each.doubtful !== null)?.doubtful ?? null,
    notComparable: figures.find((each) => each.notComparable !== null)?.notComparable ?? null,
    madeIn: first.madeIn,
    parts: figures
      .map((each) => each.component)
      .sort()
      .join(', '),
  }
}

/**
 * Every reading held of an indicator, oldest stretch first. Forecasts of one year made at
 * different quarters stay apart, because each is compared with its own time last year.
 */
export function readingsHeld(indicator: Indicator, held: readonly Figure[]): Reading[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of held) {
    const made = indicator.basis === 'forecast' ? figure.madeIn : ''
    const key = `${figure.coverage.to} ${figure.coverage.from} ${figure.definition} ${made}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.keys()].sort().flatMap((key) => {
    const group = groups.get(key) as Figure[]
    return combineFigures(group, definitionOf(indicator, (group[0] as Figure).definition))
  })
}
