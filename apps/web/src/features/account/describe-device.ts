/** The most telling name first: every browser also calls itself by the names of others. */
const BROWSERS = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrom(e|ium)\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const SYSTEMS = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
] as const

function find(names: typeof BROWSERS | typeof SYSTEMS, device: string): string | undefined {
  return names.find(([pattern]) => pattern.test(device))?.[1]
}

/** "Edge on Windows" of what a browser calls itself; "An unknown device" where that says nothing. */
export function describeDevice(device: string): string {
  const browser = find(BROWSERS, device)
  const system = find(SYSTEMS, device)
  if (browser === undefined) {
    return system ?? 'An unknown device'
  }
  return system === undefined ? browser : `${browser} on ${system}`
}
