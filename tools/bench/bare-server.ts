import { readFileSync } from 'node:fs'
import Fastify from 'fastify'

// What the scorecard's rate is held against: the same bytes from a Fastify with nothing on it.
const body = readFileSync(process.argv[2] as string)
const app = Fastify()
app.get('/', (_request, reply) => {
  reply.header('content-type', 'application/json; charset=utf-8').header('content-encoding', 'br')
  return reply.send(body)
})
console.log(await app.listen({ host: '127.0.0.1', port: 0 }))
