import { expect, it } from 'vitest'
import { apiPages } from './api-pages.ts'
import { testHttpApp } from './test-http-app.ts'

async function describedApp() {
  const { app, mountVersioned } = await testHttpApp()
  apiPages(app, mountVersioned)
  return app
}

it('gives the description of the API', async () => {
  const app = await describedApp()
  const response = await app.inject('/openapi.json')
  expect(response.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(response.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'Quarterdeck' } })
})

it('browses it with a page that needs nothing from elsewhere and holds no script', async () => {
  const app = await describedApp()
  const { body } = await app.inject('/docs/api')
  expect(body).not.toMatch(/https?:/)
  expect(body).not.toMatch(/<script>|<style|\sstyle=|\son\w+=/)
  const files = [...body.matchAll(/(?:src|href)="(\/docs[^"]+)"/g)].map(([, file]) => String(file))
  const answers = await Promise.all(files.map((file) => app.inject(file)))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
})

it('sends its large files compressed', async () => {
  const app = await describedApp()
  const response = await app.inject({
    url: '/docs/api/swagger-ui-bundle.js',
    headers: { 'accept-encoding': 'br' },
  })
  expect(response.headers['content-encoding']).toBe('br')
  expect(response.rawPayload.length).toBeLessThan(600_000)
})
