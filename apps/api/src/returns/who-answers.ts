/**
 * Who is asked for a return: those who own it; where none of them is there, those who stand in.
 * Of Liz and her deputy Sam it is Liz, and Sam from the day after Liz has left.
 */
export function whoAnswers<Owner extends { readonly deputy: boolean }>(
  owners: readonly Owner[],
): readonly Owner[] {
  const own = owners.filter(({ deputy }) => !deputy)
  return own.length === 0 ? owners : own
}
