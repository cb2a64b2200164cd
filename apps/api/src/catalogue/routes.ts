import { catalogueApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { getCatalogue } from './get-catalogue.ts'
import { getCatalogueIndicator } from './get-catalogue-indicator.ts'

/** Indicators with their definitions, and their places in each year's plan with their targets. */
export function catalogueRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(catalogueApi.getCatalogue, ({ who, params, query }) =>
    getCatalogue({ ctx, who, input: { ...params, ...query } }),
  )
  mountSigned(catalogueApi.getCatalogueIndicator, ({ who, params }) =>
    getCatalogueIndicator({ ctx, who, input: params }),
  )
}
