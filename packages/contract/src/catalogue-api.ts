import * as z from 'zod/mini'
import { lineOf } from './accounts.ts'
import {
  Catalogue,
  CatalogueIndicator,
  CatalogueMeasure,
  CatalogueObjective,
  CatalogueOfficer,
  CatalogueService,
  DefinitionFields,
  IndicatorFields,
  MeasureFields,
  PlanCode,
  PolicyFields,
  PolicyHistory,
  TargetFields,
} from './catalogue.ts'
import { defineEndpoint } from './endpoint.ts'
import { BoardId, PermanentId, YearId } from './ids.ts'
import {
  ROLL_FORWARD_BYTES,
  RolledForward,
  RollForward,
  RollForwardProposal,
} from './roll-forward.ts'
import { takeBackApi } from './take-back.ts'
import { WhatIfChange, WhatIfResult } from './what-if.ts'

const board = { board: BoardId }
const ofIndicator = z.object({ ...board, indicator: PermanentId })
const ofMeasure = z.object({ ...board, year: YearId, indicator: PermanentId })

/** The version of the thing to be changed, as it was read. */
const stamped = { version: z.string() }

const OfficerFields = {
  name: lineOf(120),
  initials: z.nullable(lineOf(10)),
  role: z.nullable(lineOf(120)),
  service: z.nullable(PermanentId),
  /** The day after which they own nothing new; null while they are here. */
  leftOn: z.nullable(z.iso.date()),
}

const CATALOGUE = '/api/boards/:board/catalogue'

/** The catalogue of a board, for those who keep it and those who answer for parts of it. */
export const catalogueApi = {
  getCatalogue: defineEndpoint({
    method: 'GET',
    path: CATALOGUE,
    summary:
      'Get one year’s plan of a board, as far as the reader answers for it; the newest without a year',
    tags: ['catalogue'],
    params: z.object(board),
    query: z.object({ year: z.optional(YearId) }),
    success: { status: 200, body: Catalogue },
    problems: [400, 401, 403, 404],
  }),
  getCatalogueIndicator: defineEndpoint({
    method: 'GET',
    path: `${CATALOGUE}/indicators/:indicator`,
    summary:
      'Get an indicator with its definitions, its measures by year, their targets and its history',
    tags: ['catalogue'],
    params: ofIndicator,
    success: { status: 200, body: CatalogueIndicator },
    problems: [400, 401, 403, 404],
  }),
  createIndicator: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/indicators`,
    summary: 'Create an indicator with its first definition and its place in a year’s plan',
    tags: ['catalogue'],
    params: z.object(board),
    body: z.object({
      id: PermanentId,
      fields: IndicatorFields,
      definition: DefinitionFields,
      year: YearId,
      measure: MeasureFields,
    }),
    success: { status: 201, body: CatalogueIndicator },
    problems: [400, 401, 403, 404, 409],
  }),
  updateIndicator: defineEndpoint({
    method: 'PUT',
    path: `${CATALOGUE}/indicators/:indicator`,
    summary:
      'Change what an indicator is called and how it is read; its meaning needs a new definition',
    tags: ['catalogue'],
    params: ofIndicator,
    body: z.object({ ...stamped, fields: IndicatorFields }),
    success: { status: 200, body: CatalogueIndicator },
    problems: [400, 401, 403, 404, 409],
  }),
  createDefinition: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/indicators/:indicator/definitions`,
    summary:
      'Give an indicator a new definition version, with the reason; nothing is compared across it',
    tags: ['catalogue'],
    params: ofIndicator,
    body: z.object({ ...stamped, definition: DefinitionFields, reason: lineOf(1000) }),
    success: { status: 201, body: CatalogueIndicator },
    problems: [400, 401, 403, 404, 409],
  }),
  createMeasure: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/:year/measures/:indicator`,
    summary: 'Put an indicator of the board into a year’s plan',
    tags: ['catalogue'],
    params: ofMeasure,
    body: MeasureFields,
    success: { status: 201, body: CatalogueMeasure },
    problems: [400, 401, 403, 404, 409],
  }),
  updateMeasure: defineEndpoint({
    method: 'PUT',
    path: `${CATALOGUE}/:year/measures/:indicator`,
    summary: 'Change the code, objective, aim, title, owners and deputies of a measure',
    tags: ['catalogue'],
    params: ofMeasure,
    body: z.object({ ...stamped, fields: MeasureFields }),
    success: { status: 200, body: CatalogueMeasure },
    problems: [400, 401, 403, 404, 409],
  }),
  setTarget: defineEndpoint({
    method: 'PUT',
    path: `${CATALOGUE}/:year/measures/:indicator/target`,
    summary: 'Set the target of a measure from a day on; earlier versions stay',
    tags: ['catalogue'],
    params: ofMeasure,
    body: z.object({ ...stamped, target: TargetFields }),
    success: { status: 200, body: CatalogueIndicator },
    problems: [400, 401, 403, 404, 409],
  }),
  createObjective: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/:year/objectives`,
    summary: 'Add an objective to a year’s plan',
    tags: ['catalogue'],
    params: z.object({ ...board, year: YearId }),
    body: z.object({ code: PlanCode, title: lineOf(300) }),
    success: { status: 201, body: CatalogueObjective },
    problems: [400, 401, 403, 404, 409],
  }),
  updateObjective: defineEndpoint({
    method: 'PUT',
    path: `${CATALOGUE}/:year/objectives/:objective`,
    summary: 'Change the title of an objective',
    tags: ['catalogue'],
    params: z.object({ ...board, year: YearId, objective: PlanCode }),
    body: z.object({ ...stamped, title: lineOf(300) }),
    success: { status: 200, body: CatalogueObjective },
    problems: [400, 401, 403, 404, 409],
  }),
  createOfficer: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/officers`,
    summary: 'Add an officer who can own measures and milestones',
    tags: ['catalogue'],
    params: z.object(board),
    body: z.object({ id: PermanentId, ...OfficerFields }),
    success: { status: 201, body: CatalogueOfficer },
    problems: [400, 401, 403, 404, 409],
  }),
  updateOfficer: defineEndpoint({
    method: 'PUT',
    path: `${CATALOGUE}/officers/:officer`,
    summary: 'Change an officer’s name, role and service, or say that they have left',
    tags: ['catalogue'],
    params: z.object({ ...board, officer: PermanentId }),
    body: z.object({ ...stamped, ...OfficerFields }),
    success: { status: 200, body: CatalogueOfficer },
    problems: [400, 401, 403, 404, 409],
  }),
  createService: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/services`,
    summary: 'Add a service of the board',
    tags: ['catalogue'],
    params: z.object(board),
    body: z.object({ id: PermanentId, name: lineOf(200) }),
    success: { status: 201, body: CatalogueService },
    problems: [400, 401, 403, 404, 409],
  }),
  updateService: defineEndpoint({
    method: 'PUT',
    path: `${CATALOGUE}/services/:service`,
    summary: 'Change the name of a service',
    tags: ['catalogue'],
    params: z.object({ ...board, service: PermanentId }),
    body: z.object({ ...stamped, name: lineOf(200) }),
    success: { status: 200, body: CatalogueService },
    problems: [400, 401, 403, 404, 409],
  }),
  listPolicies: defineEndpoint({
    method: 'GET',
    path: `${CATALOGUE}/policies`,
    summary: 'List the policies of a board, newest first',
    tags: ['catalogue'],
    params: z.object(board),
    success: { status: 200, body: PolicyHistory },
    problems: [400, 401, 403, 404],
  }),
  createPolicy: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/policies`,
    summary: 'Give a board a new policy from a day on; what was published keeps the policy it had',
    tags: ['catalogue'],
    params: z.object(board),
    /** `after` is the newest policy version that the person saw. */
    body: z.object({ after: z.int(), policy: PolicyFields }),
    success: { status: 201, body: PolicyHistory },
    problems: [400, 401, 403, 404, 409],
  }),
  tryChange: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/what-if`,
    summary: 'Say what another policy or tolerance would make of every published quarter',
    tags: ['catalogue'],
    params: z.object(board),
    body: WhatIfChange,
    success: { status: 200, body: WhatIfResult },
    problems: [400, 401, 403, 404],
  }),
  getRollForward: defineEndpoint({
    method: 'GET',
    path: `${CATALOGUE}/roll-forward`,
    summary: 'Propose the plan of the year after the newest one',
    tags: ['catalogue'],
    params: z.object(board),
    success: { status: 200, body: RollForwardProposal },
    problems: [400, 401, 403, 404],
  }),
  rollForward: defineEndpoint({
    method: 'POST',
    path: `${CATALOGUE}/roll-forward`,
    summary: 'Make the plan of the next year: new codes, kept identity, targets to be set',
    tags: ['catalogue'],
    params: z.object(board),
    body: RollForward,
    bodyLimit: ROLL_FORWARD_BYTES,
    success: { status: 201, body: RolledForward },
    problems: [400, 401, 403, 404, 409],
  }),
  ...takeBackApi,
} as const
