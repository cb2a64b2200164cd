import * as z from 'zod/mini'
import { CatalogueIndicator } from './catalogue.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PermanentId, YearId } from './ids.ts'

const CATALOGUE = '/api/boards/:board/catalogue'

/** The version of the thing that it is taken back from, as it was read. */
const stamped = { version: z.string() }

/**
 * What was entered by mistake goes again, as long as nothing has come to stand on it; the audit
 * trail keeps what it was. A refusal (409) says in words what stands on it.
 */
export const takeBackApi = {
  takeBackTarget: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/:year/measures/:indicator/target/taking-back`,
    summary: 'Take back a target version that no publication has carried',
    tags: ['catalogue'],
    params: z.object({ board: BoardId, year: YearId, indicator: PermanentId }),
    body: z.object({
      ...stamped,
      component: z.nullable(z.string()),
      validFrom: z.iso.date(),
    }),
    success: { status: 200, body: CatalogueIndicator },
    problems: [400, 401, 403, 404, 409],
  }),
  takeBackDefinition: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/indicators/:indicator/definitions/taking-back`,
    summary: 'Take back a definition version that no figure and no target follows',
    tags: ['catalogue'],
    params: z.object({ board: BoardId, indicator: PermanentId }),
    body: z.object({ ...stamped, definition: z.int() }),
    success: { status: 200, body: CatalogueIndicator },
    problems: [400, 401, 403, 404, 409],
  }),
  takeBackMeasure: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/:year/measures/:indicator/taking-back`,
    summary:
      'Take a measure out of a year’s plan that has not been opened or published with it; an indicator that is in no other plan goes with it',
    tags: ['catalogue'],
    params: z.object({ board: BoardId, year: YearId, indicator: PermanentId }),
    body: z.object(stamped),
    success: { status: 204 },
    problems: [400, 401, 403, 404, 409],
  }),
  takeBackYear: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/:year/taking-back`,
    summary: 'Take back the newest year’s plan, of which nothing was opened, returned or published',
    tags: ['catalogue'],
    params: z.object({ board: BoardId, year: YearId }),
    /** `confirm` is the year as people write it, typed once more: "2022/23". */
    body: z.object({ confirm: z.string() }),
    success: { status: 204 },
    problems: [400, 401, 403, 404, 409],
  }),
} as const
