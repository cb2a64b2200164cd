import { correctionsApi } from '@quarterdeck/contract'
import { dataVersion } from '../boards/data-version.ts'
import type { Context } from '../context.ts'
import type { MountPublic } from '../http/public-mount.ts'
import { listCorrections } from './list-corrections.ts'

export function correctionRoutes(mountPublic: MountPublic, ctx: Context): void {
  mountPublic(correctionsApi.listCorrections, {
    version: ({ params }) => dataVersion({ ctx, input: params }),
    produce: ({ params }) => listCorrections({ ctx, input: params }),
  })
}
