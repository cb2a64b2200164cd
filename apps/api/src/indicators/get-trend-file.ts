import type { AsKnown, Indicator } from '@quarterdeck/contract'
import { writeTable } from '@quarterdeck/exchange'
import type { Context } from '../context.ts'
import { getCouncil } from '../council/get-council.ts'
import { getIndicator } from './get-indicator.ts'

type Given = {
  ctx: Pick<Context, 'db'>
  input: {
    board: string
    indicator: string
    period?: string | undefined
    as: AsKnown
    view: 'as-returned' | 'in-period'
  }
}

const COLUMNS = [
  { name: 'indicator', kind: 'plain' },
  { name: 'code', kind: 'text' },
  { name: 'period', kind: 'plain' },
  { name: 'as', kind: 'plain' },
  { name: 'component', kind: 'text' },
  { name: 'definition', kind: 'plain' },
  { name: 'from', kind: 'plain' },
  { name: 'to', kind: 'plain' },
  { name: 'label', kind: 'text' },
  { name: 'value', kind: 'plain' },
  { name: 'text', kind: 'text' },
  { name: 'provisional', kind: 'plain' },
  { name: 'part_year', kind: 'plain' },
  { name: 'forecast', kind: 'plain' },
  { name: 'was', kind: 'text' },
  { name: 'note', kind: 'text' },
  { name: 'target_low', kind: 'plain' },
  { name: 'target_high', kind: 'plain' },
  { name: 'target_text', kind: 'text' },
] as const

/**
 * The figures of an indicator's trend as CSV: a row for each figure of each component, with the
 * target in force. As the public may have them, as in all three files.
 * @throws DomainError 'not-found' as `getIndicator` does
 */
export async function getTrendCsv({ ctx, input }: Given): Promise<Buffer> {
  const indicator = await getIndicator({ ctx, input })
  const { trendRecords } = await import('@quarterdeck/charts')
  const place = {
    indicator: indicator.id,
    code: indicator.measure.code,
    period: indicator.period.id,
    as: indicator.as,
  }
  const rows = trendRecords(indicator.trend, input.view).map((record) => ({
    ...place,
    ...record,
    definition: String(record.definition),
  }))
  return Buffer.from(writeTable(COLUMNS, rows))
}

/** The trend as a picture with its finding, its signs and whose figures they are. */
export async function getTrendSvg({ ctx, input }: Given): Promise<Buffer> {
  return Buffer.from(await drawTrend({ ctx, input }))
}

/** The same picture as pixels, at twice its size so that it is sharp on paper. */
export async function getTrendPng({ ctx, input }: Given): Promise<Buffer> {
  const { renderPng } = await import('./render-png.ts')
  return renderPng(await drawTrend({ ctx, input }))
}

async function drawTrend({ ctx, input }: Given): Promise<string> {
  const indicator = await getIndicator({ ctx, input })
  const { council } = await getCouncil({ ctx })
  const { drawPicture } = await import('./draw-picture.tsx')
  return drawPicture(indicator, { view: input.view, source: sourceOf(indicator, council?.name) })
}

/** "Halton Borough Council · PED03 01 · Quarter 2 2021/22, as published 24 January 2022". */
function sourceOf(indicator: Indicator, council: string | undefined): string {
  const { board, measure, period, publication, as } = indicator
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const memory =
    as === 'published'
      ? `as published ${date.format(new Date(publication.date))}`
      : 'with the latest figures'
  return [council ?? board.name, measure.code, `${period.label}, ${memory}`].join(' · ')
}
