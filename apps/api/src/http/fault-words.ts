import * as z from 'zod/mini'

type Issue = Parameters<NonNullable<ReturnType<typeof z.locales.en>['localeError']>>[0]

/** What is wrong with a text, in words for whoever typed it; undefined for what is no text. */
function wordsOf(issue: Issue): string | undefined {
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `Use at most ${Number(issue.maximum).toLocaleString('en-GB')} characters.`
  }
  if (issue.code === 'too_small' && issue.origin === 'string') {
    const least = Number(issue.minimum)
    return least === 1 ? 'Enter something here.' : `Use at least ${least} characters.`
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return 'Enter a day such as 1 April 2021.'
  }
  if (issue.code === 'invalid_format' && issue.format === 'regex') {
    return 'This is not written as it has to be here, or has characters that cannot be used.'
  }
  return undefined
}

/** Has zod say what is wrong in our words, and in its own English where we have none. */
export function sayFaultsInWords(): void {
  const english = z.locales.en().localeError
  z.config({ localeError: (issue) => wordsOf(issue) ?? english(issue) })
}
