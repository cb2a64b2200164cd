const instant = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})

/** "28 Nov 2022 at 16:55" of `2022-11-28T16:55:00.000Z`, by the clock of the United Kingdom. */
export function formatInstant(at: string): string {
  return instant.format(new Date(at)).replace(/,? (?:at )?(?=\d\d:)/, ' at ')
}
