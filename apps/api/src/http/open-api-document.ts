import swagger from '@fastify/swagger'
import { type Endpoint, endpoints } from '@quarterdeck/contract'
import Fastify from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import { routeSchema } from './mount.ts'

const DESCRIPTION =
  'Published quarters of the Policy and Performance Boards: every figure, colour and arrow as the ' +
  'Board was given it, and with the latest figures. Figures are exact decimals written as text. ' +
  'A count that could point to a child is given as "fewer than 5" and has no value anywhere. ' +
  'Every error is a problem (RFC 9457) with a code that a program can act on.'

/**
 * The OpenAPI 3.1 document of every endpoint in the contract. It is made when the contract
 * changes, not when the server starts: what makes it is slow to load.
 * @param version the product's, e.g. "0.1.0"
 */
export async function describeContract(version: string): Promise<object> {
  const app = Fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Quarterdeck', version, description: DESCRIPTION },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: { ...routeSchema(endpoint), operationId: name },
      exposeHeadRoute: false,
      handler: () => {
        throw new Error('Only described here, never asked')
      },
    })
  }
  await app.ready()
  const document = app.swagger()
  await app.close()
  return withoutUnused(document)
}

type Document = {
  readonly paths?: unknown
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> }
}

/** Leaves out the schemas that nothing refers to: the type provider writes each one twice. */
function withoutUnused(document: Document): object {
  const { schemas = {}, ...components } = document.components ?? {}
  const kept = new Map<string, unknown>()
  const keepReferred = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (!kept.has(name)) {
        kept.set(name, schemas[name])
        keepReferred(schemas[name])
      }
    }
  }
  keepReferred(document.paths)
  const sorted = [...kept].toSorted(([one], [other]) => one.localeCompare(other, 'en'))
  return { ...document, components: { ...components, schemas: Object.fromEntries(sorted) } }
}
