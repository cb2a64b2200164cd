import { followsApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { followMeasure, stopFollowing } from './follow-measure.ts'
import { listFollows } from './list-follows.ts'
import { setDigest } from './set-digest.ts'

/** Following measures, each for themselves. */
export function followRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(followsApi.listFollows, ({ who }) => listFollows({ ctx, who }))
  mountSigned(followsApi.followMeasure, ({ who, params }) =>
    followMeasure({ ctx, who, input: params }),
  )
  mountSigned(followsApi.stopFollowing, ({ who, params }) =>
    stopFollowing({ ctx, who, input: params }),
  )
  mountSigned(followsApi.setDigest, ({ who, body }) => setDigest({ ctx, who, input: body }))
}
