import { afterEach, beforeEach, vi } from 'vitest'

// A warning that scrolls past in a test run is a fault nobody sees. A test that expects one says
// so with its own spy, which takes the place of these for as long as it stands.

const WATCHED = ['error', 'warn'] as const

let complaints: string[] = []

beforeEach(() => {
  complaints = []
  for (const level of WATCHED) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      complaints.push(`console.${level}: ${words.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  if (complaints.length > 0) {
    throw new Error(`The test wrote to the console.\n${complaints.join('\n')}`)
  }
})
