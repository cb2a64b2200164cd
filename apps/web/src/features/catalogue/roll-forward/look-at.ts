type Year = { readonly id: string; readonly label: string }

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const MONTH_AND_YEAR = new RegExp(`\\b(${MONTHS.join('|')})\\s+(\\d{4})\\b`, 'gi')

/**
 * What should be looked at before something is carried into the next year, in sentences: words that
 * still speak of the year before. "September 2021" is before 2022/23 begins; so is a title with
 * "2021/22" in it.
 * @param dueText when a milestone is due, in words; '' where there are none
 */
export function lookAt(
  { title, dueText = '' }: { title: string; dueText?: string },
  { from, to }: { from: Year; to: Year },
): string[] {
  return [
    ...(isBefore(dueText, to)
      ? [`Due “${dueText.trim()}”, which is before ${to.label} begins.`]
      : []),
    ...(names(title, from) ? [`The title speaks of ${from.label}.`] : []),
  ]
}

/** Whether the last month that a text names is over when a year begins, on 1 April. */
function isBefore(text: string, year: Year): boolean {
  const months = [...text.matchAll(MONTH_AND_YEAR)].map(([, month = '', of]) => {
    const at = MONTHS.findIndex((each) => each.toLowerCase() === month.toLowerCase())
    return Number(of) * 12 + at
  })
  const april = Number(year.id.slice(0, 4)) * 12 + 3
  return months.length > 0 && Math.max(...months) < april
}

/** However the year is written: "2021/22", "2021-22" or "2021 to 2022". */
function names(text: string, year: Year): boolean {
  const [first = '', second = ''] = year.id.split('-')
  return new RegExp(`\\b${first}\\s*(/|-|–|to)\\s*(20)?${second}\\b`).test(text)
}
