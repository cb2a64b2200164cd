import { publicationApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import type { TellFollowers } from '../follows/tell-followers.ts'
import { abandonCorrection } from './abandon-correction.ts'
import { getDraftScorecard } from './get-draft-scorecard.ts'
import { openCorrection } from './open-correction.ts'
import { previewPublication } from './preview-publication.ts'
import { publishPeriod } from './publish-period.ts'

/** Publishing a period that was run here, and correcting one that is published. */
export function publicationRoutes(
  { mountSigned }: Access,
  ctx: Context,
  tellFollowers: TellFollowers,
): void {
  async function publish(given: Parameters<typeof publishPeriod>[0]) {
    const publication = await publishPeriod(given)
    tellFollowers.published()
    return publication
  }

  mountSigned(publicationApi.previewPublication, ({ who, params }) =>
    previewPublication({ ctx, who, input: params }),
  )
  mountSigned(publicationApi.getDraftScorecard, ({ params }) =>
    getDraftScorecard({ ctx, input: params }),
  )
  mountSigned(publicationApi.publishPeriod, ({ who, params, body }) =>
    publish({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(publicationApi.openCorrection, ({ who, params, body }) =>
    openCorrection({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(publicationApi.abandonCorrection, ({ who, params }) =>
    abandonCorrection({ ctx, who, input: params }),
  )
  mountSigned(publicationApi.publishCorrection, ({ who, params, body }) =>
    publish({ ctx, who, input: { ...params, ...body } }),
  )
}
