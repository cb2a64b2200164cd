import type { Basis, YearType } from '@quarterdeck/judgement'

const YEAR: Record<YearType, string> = {
  financial: 'year',
  academic: 'academic year',
  calendar: 'calendar year',
}

/** When and how a measure is counted, for the line under its title: "academic year to date". */
export function basisInWords(basis: Basis, yearType: YearType): string {
  switch (basis) {
    case 'snapshot':
      return 'counted at the end of the quarter'
    case 'cumulative-count':
    case 'cumulative-percent':
      return `${YEAR[yearType]} to date`
    case 'rate':
      return `rate for the ${YEAR[yearType]} to date`
    case 'forecast':
      return 'forecast for the year'
    case 'annual':
      return yearType === 'academic' ? 'yearly, by academic year' : 'yearly'
    case 'termly':
      return 'termly'
  }
}
