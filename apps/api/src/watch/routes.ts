import { watchApi } from '@quarterdeck/contract'
import { boardsVersion } from '../boards/boards-version.ts'
import type { Context } from '../context.ts'
import type { MountPublic } from '../http/public-mount.ts'
import { getHeatMap } from './get-heat-map.ts'
import { getWatch } from './get-watch.ts'

export function watchRoutes(mountPublic: MountPublic, ctx: Context): void {
  mountPublic(watchApi.getWatch, {
    version: () => boardsVersion({ ctx }),
    produce: () => getWatch({ ctx }),
  })
  mountPublic(watchApi.getHeatMap, {
    version: () => boardsVersion({ ctx }),
    produce: () => getHeatMap({ ctx }),
  })
}
