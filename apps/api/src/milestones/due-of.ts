import { formatDate } from '@quarterdeck/wording'

/** A due day, and the words for it where it has some. */
type Due = { readonly dueDate: string | null; readonly dueText: string | null }

/**
 * When a milestone is due: as it was moved last, and what was planned; else as planned. Moved into
 * words alone, it has no day.
 * Planned for March 2022, moved to 30 June 2022: "30 June 2022, was March 2022".
 */
export function dueOf(plan: Due, moved: Due | undefined): { date: string | null; text: string } {
  const planned = sayDue(plan)
  if (moved === undefined || !isMoved(moved)) {
    return { date: plan.dueDate, text: planned }
  }
  const text = sayDue(moved)
  return {
    date: moved.dueDate,
    text: planned === '' || planned === text ? text : `${text}, was ${planned}`,
  }
}

/** Whether a report gave another due day than the plan. */
export function isMoved({ dueDate, dueText }: Due): boolean {
  return dueDate !== null || dueText !== null
}

function sayDue({ dueDate, dueText }: Due): string {
  return dueText ?? (dueDate === null ? '' : formatDate(dueDate))
}
