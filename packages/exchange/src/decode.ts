import { fileFault, type TableFault } from './fault.ts'

export const MAX_BYTES = 20 * 1024 * 1024

export type Encoding = 'utf-8' | 'windows-1252'

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly fault: TableFault }

/** How files begin that are saved under the name of a CSV and are none. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'an Excel workbook or another zipped file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an older Excel workbook' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { bytes: [0xff, 0xfe], what: 'Unicode text (UTF-16)' },
  { bytes: [0xfe, 0xff], what: 'Unicode text (UTF-16)' },
]

const UTF8_MARK = [0xef, 0xbb, 0xbf]

/** Tab, line feed and carriage return belong in text; other control characters do not. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const BINARY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/

/** The five bytes that Windows-1252 leaves undefined come out as these. */
const UNDEFINED_IN_1252 = /[\u0081\u008d\u008f\u0090\u009d]/

/**
 * The text of a file that people saved as CSV: UTF-8, with or without a byte-order mark, or
 * Windows-1252, which Excel writes for "CSV (comma delimited)".
 * @returns a fault where the file is empty, over 20 MB, or no text
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    return fault('The file is larger than 20 MB')
  }
  const signature = SIGNATURES.find((each) => startsWith(bytes, each.bytes))
  if (signature !== undefined) {
    return fault(`This is ${signature.what}, not CSV: save it as "CSV UTF-8 (comma delimited)"`)
  }
  const decoded = decodeText(bytes)
  if (decoded === undefined || BINARY.test(decoded.text)) {
    return fault('This is not CSV: it holds bytes that are no text')
  }
  if (decoded.text.trim() === '') {
    return fault('The file is empty')
  }
  return { ok: true, ...decoded }
}

function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    const isText = !startsWith(bytes, UTF8_MARK) && !UNDEFINED_IN_1252.test(text)
    return isText ? { text, encoding: 'windows-1252' } : undefined
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function fault(cause: string): Decoded {
  return { ok: false, fault: fileFault(cause) }
}
