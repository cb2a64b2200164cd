import { accountApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Background } from '../background.ts'
import type { Context } from '../context.ts'
import { askForReset } from './ask-for-reset.ts'
import { readLink } from './read-link.ts'
import type { Post } from './send-link.ts'
import { setPasswordByLink } from './set-password-by-link.ts'

/** The links by which people set their password, for whoever has one. */
export function linkRoutes(
  { mountOpen }: Access,
  ctx: Context,
  given: { post: Post; background: Background },
): void {
  mountOpen(accountApi.askForReset, async ({ body }) => {
    await askForReset({ ctx, input: body, ...given })
    return undefined
  })

  mountOpen(accountApi.readLink, ({ body }) => readLink({ ctx, input: body }))

  mountOpen(accountApi.setPasswordByLink, async ({ body }) => {
    await setPasswordByLink({ ctx, input: body })
    return undefined
  })
}
