import type { RagCode } from '../codes.ts'
import { quartersOf } from '../periods.ts'
import type { DirectionStatus } from '../words.ts'
import type { PublishedStatus } from './published-status.ts'

const QUARTERS = ['2020/21', '2021/22', '2022/23'].flatMap(quartersOf)

/**
 * A history for tests, told in words from Quarter 1 2020/21 on: a colour, with `+` better and `-`
 * worse than before, or the code of a quarter without a rating. "green amber- to-follow red".
 */
export function told(story: string): PublishedStatus[] {
  const words = story.split(' ').filter((word) => word !== '')
  return words.map((word, index) => ({ period: QUARTERS[index]?.id ?? '', ...statusOf(word) }))
}

const DIRECTIONS: Readonly<Record<string, DirectionStatus>> = { '+': 'better', '-': 'worse' }

function statusOf(word: string): Omit<PublishedStatus, 'period'> {
  const colour = /^(red|amber|green)([+-]?)$/.exec(word)
  const status = colour?.[1] as 'red' | 'amber' | 'green' | undefined
  if (status === undefined) return { status: 'none', code: word as RagCode, direction: 'none' }
  return { status, code: `snapshot.${status}`, direction: DIRECTIONS[colour?.[2] ?? ''] ?? 'same' }
}
