import { catalogueApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { takeBackDefinition } from './take-back-definition.ts'
import { takeBackMeasure } from './take-back-measure.ts'
import { takeBackTarget } from './take-back-target.ts'
import { takeBackYear } from './take-back-year.ts'

/** What was entered by mistake, taken back while nothing stands on it. */
export function takeBackRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(catalogueApi.takeBackTarget, ({ who, params, body }) =>
    takeBackTarget({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.takeBackDefinition, ({ who, params, body }) =>
    takeBackDefinition({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.takeBackMeasure, ({ who, params, body }) =>
    takeBackMeasure({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.takeBackYear, ({ who, params, body }) =>
    takeBackYear({ ctx, who, input: { ...params, ...body } }),
  )
}
