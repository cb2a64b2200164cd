import { accountApi } from './accounts.ts'
import { api } from './api.ts'
import { catalogueApi } from './catalogue-api.ts'
import { health } from './health.ts'

/** Every endpoint there is, by name: what the rights, openapi.json and the tests go through. */
export const endpoints = { ...health, ...api, ...accountApi, ...catalogueApi } as const

export type EndpointName = keyof typeof endpoints
