/**
 * A path of our own, as it stands in an address: `/people?q=pat`. Whatever would lead to another
 * site (`//evil.example`, `/\evil.example`, `https:…`) leads to the front page instead.
 * @param origin of these pages, `https://scorecard.halton.gov.uk`
 */
export function ownPath(to: string | undefined, origin: string): string {
  const url = to?.startsWith('/') ? URL.parse(to, origin) : null
  return url?.origin === origin ? url.pathname + url.search + url.hash : '/'
}
