import { lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { reachServer } from './reach-server.ts'

/**
 * A page whose code comes when it is opened. Code that does not come, though the server can be
 * reached, is of a build that is gone: the router then loads the page afresh. Without a connection
 * it must not, for the browser would put a page of its own in this one's place.
 */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
) {
  return lazyRouteComponent(async () => {
    try {
      return await load()
    } catch (error) {
      await reachServer()
      throw error
    }
  }, name)
}
