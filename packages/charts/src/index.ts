// The trend of a measure. The small chart of a row is an entry of its own, `./sparkline`: the first
// view draws it, and must not load what only a trend needs.

export { layOutTrend } from './layout/lay-out-trend.ts'
export { seriesDash } from './layout/mark-shapes.ts'
export * from './layout/trend-layout.ts'
export { PALETTES, type PictureScheme } from './picture/palette.ts'
export { TrendFront } from './picture/trend-front.tsx'
export { TrendPicture } from './picture/trend-picture.tsx'
export {
  type TrendTable,
  type TrendTableBreak,
  type TrendTableFigures,
  tabulateTrend,
} from './table/tabulate-trend.ts'
export { type TrendRecord, trendRecords } from './table/trend-records.ts'
export { prepareTrend } from './trend/prepare-trend.ts'
export * from './trend/trend-chart.ts'
export { describeDrawing } from './words/describe-drawing.ts'
export { describeParts } from './words/describe-parts.ts'
export { describePoint } from './words/describe-point.ts'
export { describeTrend } from './words/describe-trend.ts'
export type { FindingMeasure } from './words/finding.ts'
