import { type Random, randomOf } from './random.ts'

/**
 * How well something goes against its target over the quarters: 0 is on target, 0.1 a tenth better,
 * −0.1 a tenth worse. By how far along the quarters are, 0 to 1, and when things turn.
 */
type Story = (along: number, turn: number) => number

const STORIES = {
  good: () => 0.07,
  steady: () => 0.01,
  improving: (along) => -0.13 + 0.22 * along,
  headingForRed: (along) => 0.1 - 0.155 * along,
  turnedRed: (along, turn) => (along < turn ? 0.04 : -0.16),
  longRed: (along, turn) => (along < turn - 0.5 ? 0.02 : -0.18),
  recovered: (along, turn) => (along < turn ? -0.15 : 0.05),
} as const satisfies Readonly<Record<string, Story>>

export type StoryName = keyof typeof STORIES

/** How fifty subjects of a board fare: about half well, each of the other ways several times. */
const SHARES: Readonly<Record<StoryName, number>> = {
  good: 13,
  steady: 11,
  improving: 7,
  headingForRed: 6,
  turnedRed: 5,
  longRed: 3,
  recovered: 5,
}

/** A story for each of a board's subjects, in an order that the seed gives. */
export function castStories(seed: number, board: string, count: number): StoryName[] {
  const names = Object.keys(SHARES) as StoryName[]
  const deck = names.flatMap((name) => Array<StoryName>(SHARES[name]).fill(name))
  const random = randomOf(seed, board, 'stories')
  const shuffled = deck
    .map((name) => ({ name, at: random.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name)
  return Array.from({ length: count }, (_, index) => shuffled[index % deck.length] as StoryName)
}

/**
 * How well a subject goes in each quarter, noise apart.
 * @param quarters how many there are; a quarter before the first, −4, fares as the first
 */
export function performanceOf(
  story: StoryName,
  random: Random,
  quarters: number,
): (quarter: number) => number {
  const turn = random.between(0.6, 0.9)
  return (quarter) => STORIES[story](Math.max(0, quarter) / Math.max(1, quarters - 1), turn)
}
