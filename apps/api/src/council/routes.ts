import { api } from '@quarterdeck/contract'
import { boardsVersion } from '../boards/boards-version.ts'
import type { Context } from '../context.ts'
import type { MountPublic } from '../http/public-mount.ts'
import { getCouncil } from './get-council.ts'

export function councilRoutes(mountPublic: MountPublic, ctx: Context): void {
  mountPublic(api.getCouncil, {
    // An import, the one way to name a council, raises the version of every board.
    version: () => boardsVersion({ ctx }),
    produce: () => getCouncil({ ctx }),
  })
}
