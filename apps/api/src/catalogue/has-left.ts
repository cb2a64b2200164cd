/**
 * Whether an officer has left by a day. The day that is given as theirs of leaving is the first on
 * which they own nothing and stand in for nobody: who left on 1 July has left by 1 July.
 */
export function hasLeft({ leftOn }: { readonly leftOn: string | null }, day: string): boolean {
  return leftOn !== null && leftOn <= day
}
