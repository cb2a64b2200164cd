import { accountApi } from './accounts.ts'
import { api } from './api.ts'
import { auditApi } from './audit.ts'
import { catalogueApi } from './catalogue-api.ts'
import { collectionApi } from './collection-api.ts'
import { correctionsApi } from './corrections-api.ts'
import { followsApi } from './follows.ts'
import { health } from './health.ts'
import { publicationApi } from './publication-api.ts'
import { questionsApi } from './questions-api.ts'
import { returnsApi } from './returns-api.ts'
import { singleSignOnApi } from './single-sign-on.ts'
import { trendFilesApi } from './trend-files-api.ts'
import { waitingApi } from './waiting.ts'
import { watchApi } from './watch-api.ts'

/** Every endpoint there is, by name: what the rights, openapi.json and the tests go through. */
export const endpoints = {
  ...health,
  ...api,
  ...trendFilesApi,
  ...correctionsApi,
  ...watchApi,
  ...accountApi,
  ...waitingApi,
  ...singleSignOnApi,
  ...catalogueApi,
  ...auditApi,
  ...returnsApi,
  ...questionsApi,
  ...followsApi,
  ...collectionApi,
  ...publicationApi,
} as const

export type EndpointName = keyof typeof endpoints
