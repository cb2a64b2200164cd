import { defineConfig } from 'drizzle-kit'

/** Run from the repository's root; paths are relative to it. */
export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './apps/api/src/store/schema.pg.ts',
  out: './apps/api/src/store/migrations/postgres',
})
