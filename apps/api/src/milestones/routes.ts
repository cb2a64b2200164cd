import { api } from '@quarterdeck/contract'
import { dataVersion } from '../boards/data-version.ts'
import type { Context } from '../context.ts'
import type { MountPublic } from '../http/public-mount.ts'
import { getMilestone } from './get-milestone.ts'

export function milestoneRoutes(mountPublic: MountPublic, ctx: Context): void {
  mountPublic(api.getMilestone, {
    version: ({ params }) => dataVersion({ ctx, input: params }),
    produce: ({ params }) => getMilestone({ ctx, input: params }),
  })
}
