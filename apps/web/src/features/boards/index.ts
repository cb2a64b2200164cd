export { boardsQuery } from './queries.ts'
