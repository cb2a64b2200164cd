/** An exact decimal as people read it: "9583822.5" is "9,583,822.5". `readNumber` reads it back. */
export function groupDigits(text: string): string {
  const [whole = '', ...decimals] = text.split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.')
}
