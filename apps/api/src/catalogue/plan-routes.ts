import { catalogueApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { createObjective } from './create-objective.ts'
import { createOfficer } from './create-officer.ts'
import { createPolicy } from './create-policy.ts'
import { createService } from './create-service.ts'
import { getRollForward } from './get-roll-forward.ts'
import { listPolicies } from './list-policies.ts'
import { rollForward } from './roll-forward.ts'
import { updateObjective } from './update-objective.ts'
import { updateOfficer } from './update-officer.ts'
import { updateService } from './update-service.ts'
import { whatIf } from './what-if.ts'

/** What a plan stands on: its objectives, people, services and policies, and the next year's plan. */
export function planRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(catalogueApi.createObjective, ({ params, body, who }) =>
    createObjective({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.updateObjective, ({ params, body, who }) =>
    updateObjective({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.createOfficer, ({ params, body: { id, ...fields }, who }) =>
    createOfficer({ ctx, who, input: { ...params, id, fields } }),
  )
  mountSigned(catalogueApi.updateOfficer, ({ params, body: { version, ...fields }, who }) =>
    updateOfficer({ ctx, who, input: { ...params, version, fields } }),
  )
  mountSigned(catalogueApi.createService, ({ params, body, who }) =>
    createService({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.updateService, ({ params, body, who }) =>
    updateService({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.listPolicies, ({ params, who }) =>
    listPolicies({ ctx, who, input: params }),
  )
  mountSigned(catalogueApi.createPolicy, ({ params, body, who }) =>
    createPolicy({ ctx, who, input: { ...params, ...body } }),
  )
  mountSigned(catalogueApi.tryChange, ({ params, body }) =>
    whatIf({ ctx, input: { ...params, change: body } }),
  )
  mountSigned(catalogueApi.getRollForward, ({ params }) => getRollForward({ ctx, input: params }))
  mountSigned(catalogueApi.rollForward, ({ params, body, who }) =>
    rollForward({ ctx, who, input: { ...params, plan: body } }),
  )
}
