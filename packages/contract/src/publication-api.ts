import * as z from 'zod/mini'
import { lineOf } from './accounts.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PeriodId } from './ids.ts'
import { PublicationPreview } from './publication.ts'
import { Publication, Scorecard } from './scorecard.ts'

const PERIOD = '/api/boards/:board/periods/:period'

const ofPeriod = z.object({ board: BoardId, period: PeriodId })
const reason = z.string().check(z.maxLength(2000))

const published = {
  date: z.iso.date(),
  reportingOfficer: lineOf(200),
  /** Why it is published although returns are missing or not signed off; `''` where none are. */
  incomplete: reason,
  /** Why commentary that seems to quote a protected number may stay, by its code in the preview. */
  confirmed: z.array(z.object({ code: z.string(), reason })),
}

/** Publishing a period that was run here, and correcting one that is published. */
export const publicationApi = {
  previewPublication: defineEndpoint({
    method: 'GET',
    path: `${PERIOD}/publication`,
    summary: 'Look at what publishing a period, or its correction, would freeze and what it lacks',
    tags: ['publication'],
    params: ofPeriod,
    success: { status: 200, body: PublicationPreview },
    problems: [400, 401, 403, 404, 409],
  }),
  getDraftScorecard: defineEndpoint({
    method: 'GET',
    path: `${PERIOD}/draft-scorecard`,
    summary: 'Get the scorecard of a period as it would be published now',
    tags: ['publication'],
    params: ofPeriod,
    success: { status: 200, body: Scorecard },
    problems: [400, 401, 403, 404, 409],
  }),
  publishPeriod: defineEndpoint({
    method: 'POST',
    path: `${PERIOD}/publication`,
    summary: 'Publish a period: freeze what officers handed in, for everybody to read',
    tags: ['publication'],
    params: ofPeriod,
    body: z.object(published),
    success: { status: 201, body: Publication },
    problems: [400, 401, 403, 404, 409],
  }),
  openCorrection: defineEndpoint({
    method: 'POST',
    path: `${PERIOD}/correction`,
    summary: 'Open a correction of a published period: its returns can be entered again',
    tags: ['publication'],
    params: ofPeriod,
    body: z.object({ reason }),
    success: { status: 200, body: PublicationPreview },
    problems: [400, 401, 403, 404, 409],
  }),
  abandonCorrection: defineEndpoint({
    method: 'POST',
    path: `${PERIOD}/correction/abandoning`,
    summary:
      'Abandon an open correction: what is published stays, what was entered counts for nothing',
    tags: ['publication'],
    params: ofPeriod,
    success: { status: 204 },
    problems: [401, 403, 404, 409],
  }),
  publishCorrection: defineEndpoint({
    method: 'POST',
    path: `${PERIOD}/correction/publication`,
    summary: 'Publish a correction beside the issue that it takes the place of',
    tags: ['publication'],
    params: ofPeriod,
    body: z.object({ ...published, reason }),
    success: { status: 201, body: Publication },
    problems: [400, 401, 403, 404, 409],
  }),
} as const
