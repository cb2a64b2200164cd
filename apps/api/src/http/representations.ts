import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/**
 * Brotli's level. At 6 a scorecard is made in a few milliseconds and is within a few per cent of
 * what level 11 makes in half a second, for which the first reader of a new version would wait.
 */
const BROTLI_LEVEL = 6
const GZIP_LEVEL = 6

/** 22 characters of base64 are 132 bits: no two answers share them. */
const TAG_LENGTH = 22

/** Below this a compressed body saves less than the headers that announce it. */
const SMALLEST_COMPRESSED_BYTES = 256

export type Encoding = 'identity' | 'gzip' | 'br'

/** One form of an answer, ready to be sent. */
export type Representation = {
  /**
   * The bytes, one character each (latin1): Node writes headers and a string in one piece, and a
   * Buffer after the headers in a second one, which takes a sixth longer.
   */
  readonly body: string
  /** Strong: names these very bytes, so each encoding has its own. */
  readonly etag: string
  /** Names and values in turn, the form in which Node writes them without making an object. */
  readonly headers: readonly string[]
  /** The same for 304, "you hold it already". */
  readonly headersUnmodified: readonly string[]
}

/** An answer in every encoding it is offered in. Small answers have the first alone. */
export type Representations = Readonly<Partial<Record<Encoding, Representation>>> & {
  readonly identity: Representation
}

type Content = {
  /** The answer as it is without compression. */
  readonly content: Buffer
  readonly contentType: string
  /** What the content depends on; part of the entity tag. */
  readonly version: string
  /** Sent with every form, and with 304. */
  readonly headers: Readonly<Record<string, string>>
}

/** Makes every form of an answer, off the main thread. */
export async function represent(answer: Content): Promise<Representations> {
  const { content } = answer
  const tag = tagOf(answer)
  const identity = form(answer, content, `"${tag}"`)
  if (content.length < SMALLEST_COMPRESSED_BYTES) {
    return { identity }
  }
  const [gzipped, brotli] = await Promise.all([
    toGzip(content, { level: GZIP_LEVEL }),
    toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  ])
  return {
    identity,
    gzip: form(answer, gzipped, `"${tag}-gz"`, 'gzip'),
    br: form(answer, brotli, `"${tag}-br"`, 'br'),
  }
}

function tagOf({ version, content }: Content): string {
  const hash = createHash('sha256').update(version).update('\0').update(content)
  return hash.digest('base64url').slice(0, TAG_LENGTH)
}

function form(answer: Content, body: Buffer, etag: string, encoding?: Encoding): Representation {
  const unmodified = { ...answer.headers, vary: 'accept-encoding', etag }
  const headers = {
    ...unmodified,
    'content-type': answer.contentType,
    'content-length': String(body.length),
    ...(encoding && { 'content-encoding': encoding }),
  }
  return {
    body: body.toString('latin1'),
    etag,
    headers: Object.entries(headers).flat(),
    headersUnmodified: Object.entries(unmodified).flat(),
  }
}

/** How many bytes an answer holds in memory, all its forms together. */
export function bytesOf({ identity, gzip: gzipped, br }: Representations): number {
  return identity.body.length + (gzipped?.body.length ?? 0) + (br?.body.length ?? 0)
}
