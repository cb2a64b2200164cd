import { api, trendFilesApi } from '@quarterdeck/contract'
import { dataVersion } from '../boards/data-version.ts'
import type { Context } from '../context.ts'
import type { MountPublic } from '../http/public-mount.ts'
import { getIndicator } from './get-indicator.ts'
import { getTrendCsv, getTrendPng, getTrendSvg } from './get-trend-file.ts'
import { listIndicators } from './list-indicators.ts'

export function indicatorRoutes(mountPublic: MountPublic, ctx: Context): void {
  const version = ({ params }: { params: { board: string } }) => dataVersion({ ctx, input: params })
  mountPublic(api.listIndicators, {
    version,
    produce: ({ params }) => listIndicators({ ctx, input: params }),
  })
  mountPublic(api.getIndicator, {
    version,
    produce: ({ params, query }) => getIndicator({ ctx, input: { ...params, ...query } }),
  })
  mountPublic(trendFilesApi.getTrendSvg, {
    version,
    produce: ({ params, query }) => getTrendSvg({ ctx, input: { ...params, ...query } }),
  })
  mountPublic(trendFilesApi.getTrendPng, {
    version,
    produce: ({ params, query }) => getTrendPng({ ctx, input: { ...params, ...query } }),
  })
  mountPublic(trendFilesApi.getTrendCsv, {
    version,
    produce: ({ params, query }) => getTrendCsv({ ctx, input: { ...params, ...query } }),
  })
}
