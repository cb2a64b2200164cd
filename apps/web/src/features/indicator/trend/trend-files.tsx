import { addressOf, type Indicator, trendFilesApi } from '@quarterdeck/contract'

type Props = { indicator: Indicator; view: 'as-returned' | 'in-period' }

/** The same trend to keep: as a picture and as figures. */
export function TrendFiles({ indicator, view }: Props) {
  const { board, id, period, as, measure } = indicator
  const asked = {
    params: { board: board.id, indicator: id },
    query: { period: period.id, as, view },
  }
  const name = `${measure.code.replace(/\W+/g, '-')}-${period.id}${as === 'latest' ? '-latest' : ''}`
  return (
    <p className="trend-files">
      <a href={addressOf(trendFilesApi.getTrendSvg, asked)} download={`${name}.svg`}>
        Picture (SVG)
      </a>
      <a href={addressOf(trendFilesApi.getTrendPng, asked)} download={`${name}.png`}>
        Picture (PNG)
      </a>
      <a href={addressOf(trendFilesApi.getTrendCsv, asked)} download={`${name}.csv`}>
        Figures (CSV)
      </a>
    </p>
  )
}
