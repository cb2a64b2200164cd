import { api } from '@quarterdeck/contract'
import type { Context } from '../context.ts'
import type { MountPublic } from '../http/public-mount.ts'
import { boardsVersion } from './boards-version.ts'
import { dataVersion } from './data-version.ts'
import { getKey } from './get-key.ts'
import { listBoards } from './list-boards.ts'
import { listPeriods } from './list-periods.ts'

export function boardRoutes(mountPublic: MountPublic, ctx: Context): void {
  mountPublic(api.listBoards, {
    version: () => boardsVersion({ ctx }),
    produce: () => listBoards({ ctx }),
  })
  mountPublic(api.listPeriods, {
    version: ({ params }) => dataVersion({ ctx, input: params }),
    produce: ({ params }) => listPeriods({ ctx, input: params }),
  })
  mountPublic(api.getKey, {
    version: ({ params }) => dataVersion({ ctx, input: params }),
    produce: ({ params }) => getKey({ ctx, input: params }),
  })
}
