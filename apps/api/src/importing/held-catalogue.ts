import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { RowsOf } from './held-rows.ts'

type CatalogueFile =
  | 'council'
  | 'boards'
  | 'boardNames'
  | 'policies'
  | 'services'
  | 'officers'
  | 'indicators'
  | 'definitions'

/** The council, boards, people and indicators as their files would have them. */
export async function readHeldCatalogue(read: Read, t: Schema): Promise<RowsOf<CatalogueFile>> {
  const council = await read.select().from(t.council)
  const boards = await read.select().from(t.boards)
  const policies = await read.select().from(t.policies)
  const services = await read.select().from(t.services)
  const officers = await read.select().from(t.officers)
  const indicators = await read.select().from(t.indicators)
  return {
    council: council.map((row) => ({
      council: row.id,
      name: row.name,
      website: row.website,
      team: row.team,
      email: row.email,
      phone: row.phone,
      address: row.address,
      licence_name: row.licenceName,
      licence_address: row.licenceAddress,
    })),
    boards: boards.map((row) => ({ board: row.id, code_prefix: row.codePrefix })),
    boardNames: await read.select().from(t.boardNames),
    policies: policies.map((row) => ({
      board: row.board,
      version: row.version,
      from: row.from,
      tolerance_relative: row.toleranceRelative,
      tolerance_count_minimum: row.toleranceCountMinimum,
      direction: row.direction,
      dead_band: row.deadBand,
      small_number_threshold: row.smallNumberThreshold,
      note: row.note,
    })),
    services: services.map((row) => ({ service: row.id, board: row.board, name: row.name })),
    officers: officers.map((row) => ({
      officer: row.id,
      name: row.name,
      initials: row.initials,
      role: row.role,
      service: row.service,
    })),
    indicators: indicators.map((row) => ({
      indicator: row.id,
      name: row.name,
      polarity: row.polarity,
      basis: row.basis,
      year_type: row.yearType,
      seasonal: row.seasonal,
      deciding_month: row.decidingMonth,
      small_numbers: row.smallNumbers,
      benchmark: row.benchmark,
      source: row.source,
    })),
    definitions: await read.select().from(t.definitions),
  }
}
