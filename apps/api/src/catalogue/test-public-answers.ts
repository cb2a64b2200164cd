import type { FastifyInstance } from 'fastify'
import { contentHashOf } from '../publication/frozen.ts'
import type { Db } from '../store/db.ts'

const QUARTERS = ['2018-19-Q4', '2019-20-Q1', '2021-22-Q2']

/**
 * Everything that a reader without an account may have of the first board, as a hash of its very
 * bytes by address: for tests that say it stays as it is.
 */
export async function readPublicAnswers(app: FastifyInstance): Promise<Record<string, string>> {
  const addresses = [
    '/api/boards',
    '/api/boards/cypf/periods',
    '/api/boards/cypf/key',
    '/api/boards/cypf/indicators',
    '/api/council',
    '/plain',
    '/api/boards/cypf/indicators/residential-placements?as=latest',
    '/api/boards/cypf/indicators/residential-placements/trend.csv',
    ...QUARTERS.flatMap((quarter) => bothMemories(`/plain/cypf/${quarter}`)),
    ...QUARTERS.flatMap((quarter) => bothMemories(`/api/boards/cypf/periods/${quarter}/scorecard`)),
  ]
  const answers = await readAll(app, addresses)
  const { indicators } = JSON.parse(answers['/api/boards/cypf/indicators'] ?? '') as {
    indicators: readonly { id: string }[]
  }
  const ofIndicators = indicators.flatMap(({ id }) => [`/api/boards/cypf/indicators/${id}`])
  const ofMilestones = [...milestonesIn(answers)].map((id) => `/api/boards/cypf/milestones/${id}`)
  const others = await readAll(app, [...ofIndicators, ...ofMilestones])
  const all = Object.entries({ ...answers, ...others })
  return Object.fromEntries(all.map(([address, body]) => [address, contentHashOf(body)]))
}

function bothMemories(address: string): string[] {
  return [`${address}?as=published`, `${address}?as=latest`]
}

function milestonesIn(answers: Readonly<Record<string, string>>): Set<string> {
  const scorecards = Object.entries(answers).filter(([address]) => address.includes('/scorecard?'))
  return new Set(
    scorecards.flatMap(([, body]) => {
      const { milestones } = JSON.parse(body) as { milestones: readonly { id: string }[] }
      return milestones.map(({ id }) => id)
    }),
  )
}

async function readAll(
  app: FastifyInstance,
  addresses: readonly string[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const url of addresses) {
    const { statusCode, body } = await app.inject({ method: 'GET', url })
    if (statusCode !== 200) {
      throw new Error(`${url} answered ${statusCode}: ${body}`)
    }
    answers[url] = body
  }
  return answers
}

/** The hash that each publication keeps; reading it checks its bytes against that. */
export async function frozenHashes({ t, read }: Db) {
  return await read
    .select({ id: t.publications.id, hash: t.publications.contentHash })
    .from(t.publications)
}
