import * as z from 'zod/mini'
import { indicatorQuery } from './api.ts'
import { defineEndpoint, type FileType } from './endpoint.ts'
import { BoardId, PermanentId } from './ids.ts'

/** A file of an indicator's trend: all of it, or what came in each part of the year. */
function trendFile<const F extends FileType>(ending: string, file: F, summary: string) {
  return defineEndpoint({
    method: 'GET',
    path: `/api/boards/:board/indicators/:indicator/trend.${ending}`,
    summary,
    tags: ['indicators'],
    params: z.object({ board: BoardId, indicator: PermanentId }),
    query: z.object({
      ...indicatorQuery,
      view: z._default(z.enum(['as-returned', 'in-period']), 'as-returned'),
    }),
    success: { status: 200, file },
    problems: [400, 404],
  })
}

/** For anybody, apart from `api` so that the page of a measure alone loads it. */
export const trendFilesApi = {
  getTrendSvg: trendFile('svg', 'image/svg+xml', 'Get the trend of an indicator as an SVG picture'),
  getTrendPng: trendFile('png', 'image/png', 'Get the trend of an indicator as a PNG picture'),
  getTrendCsv: trendFile('csv', 'text/csv; charset=utf-8', 'Get the figures of a trend as CSV'),
} as const
