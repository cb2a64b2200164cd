import type { Report } from './calendar.ts'
import type { Board, Indicator } from './catalogue.ts'
import type { Files, Row } from './files.ts'
import { POLICY } from './policy.ts'

/** Stands in the council's name, which is at the foot of every page. */
const COUNCIL = {
  council: 'exampleshire',
  name: 'Exampleshire Council (synthetic demonstration)',
  website: 'https://www.example.gov.uk',
  team: 'Performance Team',
  email: 'performance@example.gov.uk',
  phone: '01632 960000',
  address: 'Example Hall, Example Street, Exampleshire',
  licence_name: '',
  licence_address: '',
}

/** The files of what holds for every year: the council, its boards, people and indicators. */
export function catalogueFiles(boards: readonly Board[], reports: readonly Report[]): Files {
  const first = reports[0] as Report
  return {
    'council.csv': [COUNCIL],
    'boards.csv': boards.map(({ plan }) => ({ board: plan.id, code_prefix: plan.prefix })),
    'board-names.csv': boards.map(({ plan }) => ({
      board: plan.id,
      from: first.from,
      name: `${plan.name} (synthetic)`,
    })),
    'policies.csv': boards.map(({ plan }) => policyRow(plan.id, first.from)),
    'services.csv': boards.flatMap(({ plan }) =>
      Object.entries(plan.services).map(([service, name]) => ({ service, board: plan.id, name })),
    ),
    'officers.csv': boards.flatMap(({ officers }) =>
      officers.map(({ id: officer, ...rest }) => ({ officer, ...rest })),
    ),
    'indicators.csv': boards.flatMap(({ indicators }) => indicators.map(indicatorRow)),
    'definitions.csv': boards.flatMap(({ indicators }) => indicators.flatMap(definitionRows)),
    'periods.csv': boards.flatMap(({ plan }) =>
      reports.map(({ id, returnDue }) => ({ board: plan.id, period: id, return_due: returnDue })),
    ),
  }
}

function policyRow(board: string, from: string): Row {
  return {
    board,
    version: String(POLICY.version),
    from,
    tolerance_relative: POLICY.toleranceRelative,
    tolerance_count_minimum: POLICY.toleranceCountMinimum,
    direction: POLICY.direction,
    dead_band: POLICY.deadBand ?? '',
    small_number_threshold: String(POLICY.smallNumberThreshold),
    note: 'Made up for the demonstration: the product’s own default.',
  }
}

function indicatorRow({ id, subject }: Indicator): Row {
  return {
    indicator: id,
    name: subject.name,
    polarity: subject.polarity,
    basis: subject.basis,
    year_type: subject.yearType,
    seasonal: '',
    deciding_month: '',
    small_numbers: subject.smallNumbers ? 'yes' : 'no',
    benchmark: '',
    source: 'Made up by the generator of the demonstration',
  }
}

function definitionRows({ id, subject, changedIn }: Indicator): Row[] {
  const rowOf = (version: string, meaning: string): Row => ({
    indicator: id,
    version,
    meaning,
    unit: subject.unit,
    noun: subject.noun ?? '',
    decimals: String(subject.decimals),
    combine: 'single',
    components: '',
    headline: '',
  })
  const first = rowOf('1', `${subject.name}${MEANT[subject.basis]}.`)
  if (changedIn === null) return [first]
  const change = `counted in another way from ${changedIn}: records of partners are included`
  return [first, rowOf('2', `${subject.name}${MEANT[subject.basis]}, ${change}.`)]
}

/** What a figure is about, by its kind. */
const MEANT: Readonly<Record<Indicator['subject']['basis'], string>> = {
  snapshot: ' on the last day of the quarter',
  'cumulative-count': ', since 1 April',
  'cumulative-percent': ', as a share of the whole year’s, since 1 April',
  rate: ', over the year so far',
  forecast: ', as the service expects the year to end',
  annual: ', over a whole year',
  termly: ', in the last term that ended',
}
