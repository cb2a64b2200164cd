export { SavedLine } from './saved-line.tsx'
export { useSaved } from './use-saved.ts'
