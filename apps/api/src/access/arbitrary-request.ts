import type { Endpoint } from '@quarterdeck/contract'
import fc from 'fast-check'
import * as z from 'zod/mini'

/** A request as somebody might forge it: right in most parts, odd in some. */
export type ForgedRequest = {
  readonly method: Endpoint['method']
  readonly url: string
  readonly body: unknown
}

/** What JSON Schema says of a part of the contract, as far as it is looked at here. */
type Shape = {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Shape | boolean
}

/** Texts that have broken something somewhere: markup, ends of lines, other scripts, queries, paths. */
const ODD_TEXTS = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE accounts; --",
  '%00',
  '\u0000',
  'a\r\nset-cookie: quarterdeck=forged',
  '../../etc/passwd',
  '__proto__',
  '\u202Egnp.exe',
  '\uD800',
  '=1+1',
  'é'.repeat(300),
  'x'.repeat(5000),
  '-0',
  '1e400',
  '9'.repeat(40),
  '2021-02-30',
]

/**
 * Requests to one endpoint.
 * @param known ids and words that mean something here, its own and other boards'
 */
export function arbitraryRequest(
  endpoint: Endpoint,
  known: readonly string[],
): fc.Arbitrary<ForgedRequest> {
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD_TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  )
  const values = partArbitrary(text)
  const params = values(shapeOf(endpoint.params)) as fc.Arbitrary<Record<string, unknown>>
  const query = values(shapeOf(endpoint.query)) as fc.Arbitrary<Record<string, unknown>>
  const body = endpoint.body === undefined ? fc.constant(undefined) : values(shapeOf(endpoint.body))
  return fc.record({ params, query, body }).map((given) => ({
    method: endpoint.method,
    url: fill(endpoint.path, given.params) + search(given.query),
    body: given.body,
  }))
}

function shapeOf(schema: z.ZodMiniType | undefined): Shape {
  return schema === undefined
    ? { type: 'object', properties: {} }
    : (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape)
}

/** Values that mostly have the shape, with anything at all in their place now and then. */
function partArbitrary(text: fc.Arbitrary<string>) {
  const anything = fc.oneof(text, fc.jsonValue({ maxDepth: 2 }))

  function values(shape: Shape): fc.Arbitrary<unknown> {
    return fc.oneof({ weight: 30, arbitrary: shaped(shape) }, { weight: 1, arbitrary: anything })
  }

  function shaped(shape: Shape): fc.Arbitrary<unknown> {
    if (shape.anyOf !== undefined) {
      return fc.oneof(...shape.anyOf.map(values))
    }
    if (shape.enum !== undefined) {
      return fc.constantFrom(...shape.enum)
    }
    switch (shape.type) {
      case 'object':
        return members(shape)
      case 'array':
        return fc.array(values(shape.items ?? {}), { maxLength: 3 })
      case 'boolean':
        return fc.boolean()
      case 'integer':
      case 'number':
        return fc.oneof(fc.integer({ min: -2, max: 13 }), fc.double())
      case 'null':
        return fc.constant(null)
      case 'string':
        return text
      default:
        return anything
    }
  }

  function members({ properties = {}, required = [], ...shape }: Shape): fc.Arbitrary<unknown> {
    if (typeof shape.additionalProperties === 'object') {
      return fc.dictionary(text, values(shape.additionalProperties), { maxKeys: 3 })
    }
    const parts = Object.entries(properties).map(([name, part]) => [name, values(part)] as const)
    return fc.record(Object.fromEntries(parts), { requiredKeys: [...required] })
  }

  return (shape: Shape) => (shape.type === 'object' ? members(shape) : values(shape))
}

/** A surrogate alone has no form in an address: the server could never be sent one. */
function encode(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed())
}

function fill(path: string, params: Record<string, unknown>): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encode(params[name] ?? ''))
}

function search(query: Record<string, unknown>): string {
  const parts = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
