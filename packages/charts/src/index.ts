export * from './describe-sparkline.ts'
export * from './sparkline.ts'
