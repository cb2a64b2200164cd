/** Why somebody comes back from the council's own sign-in without being let in, and what to do. */
const REASONS: Readonly<Record<string, string>> = {
  away: 'The council’s own sign-in does not answer. Try again in a few minutes.',
  failed: 'The council’s own sign-in did not come to an end. Try again from this page.',
  closed: 'Your account here is closed. Ask an administrator if you still need it.',
  'no-role': 'The council knows you, but you have no role here. Ask an administrator for one.',
}

/** The reason that an address names; undefined for none, and for one that is not known. */
export function whyNotIn(problem: string | undefined): string | undefined {
  return problem !== undefined && Object.hasOwn(REASONS, problem) ? REASONS[problem] : undefined
}
