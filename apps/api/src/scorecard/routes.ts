import { api } from '@quarterdeck/contract'
import { dataVersion } from '../boards/data-version.ts'
import type { Context } from '../context.ts'
import type { MountPublic } from '../http/public-mount.ts'
import { getScorecard } from './get-scorecard.ts'

export function scorecardRoutes(mountPublic: MountPublic, ctx: Context): void {
  mountPublic(api.getScorecard, {
    version: ({ params }) => dataVersion({ ctx, input: params }),
    produce: ({ params, query }) => getScorecard({ ctx, input: { ...params, ...query } }),
  })
}
