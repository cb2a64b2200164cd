import { collectionApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { getCollection } from './get-collection.ts'

/** Following how far a quarter's returns have come. */
export function collectionRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(collectionApi.getCollection, ({ who, params, query }) =>
    getCollection({ ctx, who, input: { ...params, ...query } }),
  )
}
