import { type Definition, definitionOf, type Indicator } from './catalogue.ts'
import { compareText } from './compare-text.ts'
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
      .map((each) => each.component ?? '')
      .sort(compareText)
      .join(', '),
  }
}

/**
 * Every reading held of an indicator, oldest stretch first. Forecasts of one year made at
 * different quarters stay apart, because each is compared with its own time last year.
 */
export function readingsHeld(indicator: Indicator, held: readonly Figure[]): Reading[] {
  const sums = new Map<string, Figure[]>()
  const readings: Reading[] = []
  for (const figure of held) {
    const definition = definitionOf(indicator, figure.definition)
    if (definition.combine === 'sum') {
      addTo(sums, sumKey(figure, indicator), figure)
      continue
    }
    const isJudged = definition.combine !== 'headline' || figure.component === definition.headline
    const reading = isJudged ? readingOf(figure) : null
    if (reading !== null) readings.push(reading)
  }
  for (const group of sums.values()) {
    const definition = definitionOf(indicator, (group[0] as Figure).definition)
    readings.push(...combineFigures(group, definition))
  }
  return readings.sort(byStretch)
}

/** The figures that one sum adds up: of one stretch and definition, and forecasts made together. */
function sumKey({ coverage, definition, madeIn }: Figure, indicator: Indicator): string {
  const made = indicator.basis === 'forecast' ? madeIn : ''
  return `${coverage.from} ${coverage.to} ${definition} ${made}`
}

function addTo(groups: Map<string, Figure[]>, key: string, figure: Figure): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [figure])
  else group.push(figure)
}

/** Oldest first: by last day, first day, definition, and the quarter it was made in. */
export function byStretch(a: Reading, b: Reading): number {
  return (
    compareText(a.coverage.to, b.coverage.to) ||
    compareText(a.coverage.from, b.coverage.from) ||
    a.definition - b.definition ||
    compareText(a.madeIn, b.madeIn)
  )
}
