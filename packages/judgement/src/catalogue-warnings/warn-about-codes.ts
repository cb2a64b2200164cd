import { type CatalogueWarning, warning } from './warning.ts'

const LIST = new Intl.ListFormat('en-GB')

/**
 * The codes that two measures, or two milestones, of one board and year bear: PED06d stands twice
 * in 2021/22. Spaces and capitals make no other code: "PED03 01" and "ped0301" are one.
 * @param all the measures, or the milestones, of one board and year
 * @returns the warning of each that shares its code, by its id
 */
export function warnAboutCodes(
  kind: 'measure' | 'milestone',
  all: readonly { id: string; code: string; title: string }[],
): Map<string, CatalogueWarning> {
  const byCode = Map.groupBy(all, ({ code }) => code.replaceAll(/\s/g, '').toUpperCase())
  const shared = [...byCode.values()].filter((bearers) => bearers.length > 1)
  return new Map(
    shared.flatMap((bearers) => {
      const codes = LIST.format(new Set(bearers.map(({ code }) => code)))
      const titles = LIST.format(bearers.map(({ title }) => `‘${title}’`))
      const sentence = `${bearers.length} ${kind}s bear the code ${codes}: ${titles}.`
      return bearers.map(({ id }) => [id, warning('duplicate-code', sentence)] as const)
    }),
  )
}
