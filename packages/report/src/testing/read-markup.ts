import { parseSync } from 'rolldown/utils'

/**
 * What is wrong with how a document is written: an element that is not closed, or closed out of
 * turn. React writes every element closed, so its markup can be read as strictly as JSX is.
 */
export function findFaults(html: string): string[] {
  const markup = html.replace('<!doctype html>', '').replaceAll(/[{}]/g, ' ')
  return parseSync('page.jsx', `<>${markup}</>`).errors.map(({ message }) => message)
}

/** What stands between one text of a document and the next, without the tags. */
export function readText(html: string, from = '', to = '</html>'): string {
  const start = html.indexOf(from)
  const part = html.slice(start, html.indexOf(to, start))
  return part.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

/** Every value of an attribute, in order. */
export function readAttribute(html: string, name: string): string[] {
  return Array.from(
    html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g')),
    ([, value]) => value ?? '',
  )
}
