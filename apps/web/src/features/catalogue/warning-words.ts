const KINDS: Readonly<Record<string, string>> = {
  'implausible-target': 'The target is far from the recent figures',
  'outside-percentage': 'A percentage outside 0 to 100',
  'zero-target-relative-tolerance': 'A target of 0 has no tolerance',
  'other-definition': 'The target was set on another definition',
  'baseline-restated': 'The figure that the target counts from was restated',
  'duplicate-code': 'A code stands twice',
  'no-owner': 'No owner is named',
  'no-target': 'No target and no reason',
  'cumulative-without-profile': 'A running count without a profile',
  'already-met': 'The target was met before its year began',
}

/** What a kind of warning is about, in a few words; one that is new here reads as its code does. */
export function warningKind(code: string): string {
  const words = code.replaceAll('-', ' ')
  return KINDS[code] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
