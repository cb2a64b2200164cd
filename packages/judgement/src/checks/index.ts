export { checkReturn } from './check-return.ts'
export type { EnteredFigure, EnteredReturn, ReturnContext, ReturnTexts } from './entered-return.ts'
export { type Finding, type FindingCode, RETURN_CHECKS } from './finding.ts'
