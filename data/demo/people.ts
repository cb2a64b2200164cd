import { randomOf } from './random.ts'
import type { BoardPlan } from './subjects.ts'

/** Somebody who answers for measures; invented, as is the name. */
export type Officer = {
  readonly id: string
  readonly name: string
  readonly initials: string
  readonly role: string
  readonly service: string
}

const FIRST_NAMES = [
  'Aisha',
  'Alan',
  'Beth',
  'Callum',
  'Chidi',
  'Daniel',
  'Elin',
  'Farah',
  'George',
  'Hannah',
  'Imran',
  'Jess',
  'Kofi',
  'Laura',
  'Mei',
  'Nadia',
  'Owen',
  'Priya',
  'Rachel',
  'Samir',
  'Tom',
  'Una',
  'Victor',
  'Wendy',
  'Yusuf',
  'Zara',
]
const LAST_NAMES = [
  'Abbott',
  'Barrow',
  'Chandler',
  'Dunmore',
  'Eastham',
  'Fairclough',
  'Garside',
  'Holt',
  'Iqbal',
  'Jessop',
  'Kaur',
  'Lomax',
  'Marlowe',
  'Newsome',
  'Okafor',
  'Pickering',
  'Quayle',
  'Ridley',
  'Shawcross',
  'Thorne',
  'Unsworth',
  'Varley',
  'Whitlock',
  'Yates',
]

const ROLES = ['Operational Director', 'Head of Service', 'Service Manager', 'Team Manager']

/** The officers of a board's services: a director and three others each, no name twice. */
export function officersOf(seed: number, board: BoardPlan, taken: Set<string>): Officer[] {
  const random = randomOf(seed, board.id, 'officers')
  const officerOf = (service: string, role: string): Officer => {
    let name = ''
    do name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`
    while (taken.has(name))
    taken.add(name)
    const [first = '', last = ''] = name.split(' ')
    return {
      id: `${first}-${last}`.toLowerCase(),
      name,
      initials: first[0] + (last[0] ?? ''),
      role,
      service,
    }
  }
  return Object.keys(board.services).flatMap((service) =>
    ROLES.map((role) => officerOf(service, role)),
  )
}
