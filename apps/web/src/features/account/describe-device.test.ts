import { expect, it } from 'vitest'
import { describeDevice } from './describe-device.ts'

const LIKE_CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0'

it.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${LIKE_CHROME} Safari/537.36 Edg/120.0`,
    'Edge on Windows',
  ],
  [`Mozilla/5.0 (X11; Linux x86_64) ${LIKE_CHROME} Safari/537.36`, 'Chrome on Linux'],
  [`Mozilla/5.0 (Linux; Android 14) ${LIKE_CHROME} Mobile Safari/537.36`, 'Chrome on Android'],
  ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) Version/17.0 Safari/604.1', 'Safari on iPad'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:121.0) Firefox/121.0', 'Firefox on Mac'],
  ['curl/8.0', 'An unknown device'],
])('calls %s by its name', (device, words) => {
  expect(describeDevice(device)).toBe(words)
})
