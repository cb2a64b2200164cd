import { catalogueApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { createDefinition } from './create-definition.ts'
import { createIndicator } from './create-indicator.ts'
import { createMeasure } from './create-measure.ts'
import { getCatalogue } from './get-catalogue.ts'
import { getCatalogueIndicator } from './get-catalogue-indicator.ts'
import { setTarget } from './set-target.ts'
import { updateIndicator } from './update-indicator.ts'
import { updateMeasure } from './update-measure.ts'

/** Indicators with their definitions, and their places in each year's plan with their targets. */
export function catalogueRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(catalogueApi.getCatalogue, ({ who, params, query }) =>
    getCatalogue({ ctx, who, input: { ...params, ...query } }),
  )
  mountSigned(catalogueApi.getCatalogueIndicator, ({ who, params }) =>
    getCatalogueIndicator({ ctx, who, input: params }),
  )
  mountSigned(catalogueApi.createIndicator, ({ who, params, body }) =>
    createIndicator({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.updateIndicator, ({ who, params, body }) =>
    updateIndicator({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.createDefinition, ({ who, params, body }) =>
    createDefinition({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.createMeasure, ({ who, params, body }) =>
    createMeasure({ ctx, who, input: { ...params, fields: body } }),
  )
  mountSigned(catalogueApi.updateMeasure, ({ who, params, body }) =>
    updateMeasure({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.setTarget, ({ who, params, body }) =>
    setTarget({ ctx, who, input: { ...params, ...body } }),
  )
}
