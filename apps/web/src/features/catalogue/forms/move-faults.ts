import { ApiError } from '@quarterdeck/contract'

/**
 * Waits for a change; where it is refused, the faults under one path are told under another. The
 * same fields stand at different places of different requests, and at one place in the form.
 */
export async function moveFaults<Result>(
  change: Promise<Result>,
  from: string,
  to: string,
): Promise<Result> {
  try {
    return await change
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem?.errors === undefined) {
      throw error
    }
    const errors = error.problem.errors.map((fault) =>
      fault.path.startsWith(from) ? { ...fault, path: to + fault.path.slice(from.length) } : fault,
    )
    throw new ApiError(error.status, { ...error.problem, errors })
  }
}
