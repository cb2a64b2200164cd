import type { CouncilAnswer } from '@quarterdeck/contract'
import type { Context } from '../context.ts'

/** The council whose boards these are; null before it is named. */
export async function getCouncil({ ctx }: { ctx: Pick<Context, 'db'> }): Promise<CouncilAnswer> {
  const { t, read } = ctx.db
  const [row] = await read.select().from(t.council).limit(1)
  if (row === undefined) return { council: null }
  const { name, website, team, email, phone, address, licenceName, licenceAddress } = row
  const licence = licenceName === null ? null : { name: licenceName, address: licenceAddress }
  return { council: { name, website, team, email, phone, address, licence } }
}
