import { auditApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Context } from '../context.ts'
import { exportAudit } from './export-audit.ts'
import { listAudit } from './list-audit.ts'

/** Who changed what. */
export function auditRoutes({ mountSigned }: Access, ctx: Context): void {
  mountSigned(auditApi.listAudit, ({ query, who }) => listAudit({ ctx, input: query, who }))
  mountSigned(auditApi.exportAudit, ({ query, who }) => exportAudit({ ctx, input: query, who }))
}
