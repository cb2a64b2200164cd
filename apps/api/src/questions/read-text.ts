import { faultAt, refuseFaults } from '../catalogue/field-faults.ts'

/**
 * What somebody wrote, without the spaces around it.
 * @param request what to ask of who wrote nothing, "Write your question."
 * @throws DomainError 'invalid' where there is nothing but spaces
 */
export function readText(text: string, request: string): string {
  const written = text.trim()
  refuseFaults(written === '' ? [faultAt('text', request, 'blank')] : [])
  return written
}
