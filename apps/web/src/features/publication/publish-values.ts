import type { PublicationPreview } from '@quarterdeck/contract'
import { countOf, formatDate } from '@quarterdeck/wording'
import * as z from 'zod/mini'

/** What is said of an issue before it is published. */
export type PublishValues = {
  date: string
  reportingOfficer: string
  reason: string
  incomplete: string
  /** Why each text that quotes a protected number may stay, by its code. */
  confirmed: Record<string, string>
}

/** The form as it opens. */
export function startOf(preview: PublicationPreview): PublishValues {
  const { reportingOfficer, correctionReason, quoting } = preview
  return {
    date: '',
    reportingOfficer,
    reason: correctionReason ?? '',
    incomplete: '',
    confirmed: Object.fromEntries(quoting.map(({ code }) => [code, ''])),
  }
}

/** All that an issue needs said, so that whatever is missing is told at once. */
export function publishRules(preview: PublicationPreview) {
  const { lacking, correctionReason, quoting, period } = preview
  const confirmed: Record<string, ReturnType<typeof said>> = Object.fromEntries(
    quoting.map(({ code, about }) => [
      code,
      said(`Say why the commentary on ${about.map((each) => each.code).join(', ')} may stay`),
    ]),
  )
  return z.object({
    date: z.string().check(
      z.minLength(1, { message: 'Enter the day on which the Board deals with it', abort: true }),
      z.refine((day) => day > period.to, {
        message: `Enter a day after the quarter ends on ${formatDate(period.to)}`,
      }),
    ),
    reportingOfficer: said('Enter the reporting officer'),
    reason: correctionReason === null ? z.string() : said('Say why it is corrected'),
    incomplete:
      lacking.length === 0
        ? z.string()
        : said(`Say why it is published although ${areLacking(lacking.length)}`),
    confirmed: z.object(confirmed),
  })
}

/** "38 measures, 2 returns missing, 1 return not signed off." */
export function countIssue({ measures, lacking }: PublicationPreview): string {
  const unsigned = lacking.filter(({ state }) => state === 'submitted').length
  const missing = lacking.length - unsigned
  return `${countOf(measures.length, 'measure', 'measures')}, ${countOf(missing, 'return', 'returns')} missing, ${unsigned} not signed off.`
}

/** "1 return is missing or not signed off" */
export function areLacking(count: number): string {
  return `${countOf(count, 'return is', 'returns are')} missing or not signed off`
}

function said(message: string) {
  return z.string().check(z.trim(), z.minLength(1, message))
}
