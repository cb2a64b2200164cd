import { defineEndpoint } from '@quarterdeck/contract'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import * as z from 'zod/mini'
import { createHttpApp, type HttpApp, type HttpOptions } from './http-app.ts'
import type { Project } from './public-mount.ts'

/** An endpoint like ours: a board's list, which exists for the tests alone. */
export const listFigures = defineEndpoint({
  method: 'GET',
  path: '/api/test/:board/figures',
  summary: 'List figures',
  tags: ['test'],
  params: z.object({ board: z.string().check(z.regex(/^[a-z]{1,20}$/)) }),
  query: z.object({ as: z._default(z.enum(['published', 'latest']), 'published') }),
  success: { status: 200, body: z.object({ board: z.string(), figures: z.array(z.string()) }) },
  problems: [400, 404],
})

export const addFigure = defineEndpoint({
  method: 'POST',
  path: '/api/test/figures',
  summary: 'Add a figure',
  tags: ['test'],
  body: z.object({ code: z.string().check(z.minLength(2)), value: z.string() }),
  success: { status: 201, body: z.object({ code: z.string() }) },
  problems: [400, 409],
})

export const removeFigures = defineEndpoint({
  method: 'DELETE',
  path: '/api/test/figures',
  summary: 'Remove the figures',
  tags: ['test'],
  success: { status: 204 },
  problems: [],
})

/** Forty figures: more than the smallest answer that is compressed. */
export const FIGURES = Array.from({ length: 40 }, (_, index) => `£${index}.50 of the budget`)

/** An application with no endpoint, closed when the running test is over. */
export async function testHttpApp(
  options: HttpOptions = {},
  project: Project = (_endpoint, body) => body,
): Promise<HttpApp> {
  const http = await createHttpApp(options, project)
  onTestFinished(() => http.app.close())
  return http
}

/** A logger that keeps its lines. */
export function keptLog() {
  const lines: string[] = []
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) })
  return { logger, lines, entries: () => lines.map((line) => JSON.parse(line)) }
}

/** Listens on a free port and gives the address. */
export function listen(app: FastifyInstance): Promise<string> {
  return app.listen({ host: '127.0.0.1', port: 0 })
}
