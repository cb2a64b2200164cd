import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTimeAt, startNightly } from './start-nightly.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-26T12:00:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
})

/** Starts it with a run that keeps when it ran. */
function started(run: () => Promise<void> = () => Promise.resolve()) {
  const ran: string[] = []
  const failures: unknown[] = []
  const stop = startNightly({
    hour: 7,
    now: () => new Date(),
    run: () => {
      ran.push(new Date().toISOString())
      return run()
    },
    onFailure: (error) => failures.push(error),
  })
  return { ran, failures, stop }
}

it.each([
  ['2022-01-10T06:59:00Z', '2022-01-10T07:00:00.000Z'],
  ['2022-01-10T07:00:00Z', '2022-01-11T07:00:00.000Z'],
  ['2022-07-01T05:59:59Z', '2022-07-01T06:00:00.000Z'],
  ['2022-07-01T23:30:00Z', '2022-07-02T06:00:00.000Z'],
])('knows that after %s it is seven again at %s', (now, next) => {
  expect(nextTimeAt(7, new Date(now)).toISOString()).toBe(next)
})

it('runs at seven by the clock of the United Kingdom, once a day, and not when it starts', async () => {
  const { ran } = started()
  await vi.advanceTimersByTimeAsync(2 * 86_400_000)
  expect(ran).toEqual(['2022-03-27T06:00:00.000Z', '2022-03-28T06:00:00.000Z'])
})

it('runs again the day after one failed, and tells of the failure', async () => {
  const { ran, failures } = started(() => Promise.reject(new Error('away')))
  await vi.advanceTimersByTimeAsync(2 * 86_400_000)
  expect(ran).toHaveLength(2)
  expect(failures).toEqual([new Error('away'), new Error('away')])
})

it('stops when it is told to, after the run under way', async () => {
  let end = () => {}
  const { ran, stop } = started(() => new Promise((resolve) => (end = resolve)))
  await vi.advanceTimersByTimeAsync(86_400_000)
  const hasStopped = vi.fn<() => void>()
  const stopping = stop().then(hasStopped)
  await vi.advanceTimersByTimeAsync(86_400_000)
  expect(hasStopped).not.toHaveBeenCalled()
  end()
  await stopping
  expect(ran).toHaveLength(1)
})
