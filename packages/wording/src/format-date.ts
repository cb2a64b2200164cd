const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', timeZone: 'UTC' })
const dayMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const full = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "24 January 2022" from `2022-01-24`. */
export function formatDate(date: string): string {
  return full.format(new Date(date))
}

/** "1 July to 30 September 2021" from `2021-07-01` and `2021-09-30`. */
export function formatDays(from: string, to: string): string {
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return `${day.format(new Date(from))} to ${formatDate(to)}`
  }
  const start =
    from.slice(0, 4) === to.slice(0, 4) ? dayMonth.format(new Date(from)) : formatDate(from)
  return `${start} to ${formatDate(to)}`
}

/** "Quarter 2 2021/22" from `2021-22-Q2`; anything else is returned as it stands. */
export function formatPeriod(period: string): string {
  const match = /^(\d{4})-(\d{2})-Q([1-4])$/.exec(period)
  return match === null ? period : `Quarter ${match[3]} ${match[1]}/${match[2]}`
}
