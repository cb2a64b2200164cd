import type { HeldReaders } from './held-rows.ts'

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
export const HELD_CATALOGUE: HeldReaders<CatalogueFile> = {
  async council(read, t) {
    const rows = await read.select().from(t.council)
    return rows.map((row) => ({
      council: row.id,
      name: row.name,
      website: row.website,
      team: row.team,
      email: row.email,
      phone: row.phone,
      address: row.address,
      licence_name: row.licenceName,
      licence_address: row.licenceAddress,
    }))
  },
  async boards(read, t) {
    const rows = await read.select().from(t.boards)
    return rows.map((row) => ({ board: row.id, code_prefix: row.codePrefix }))
  },
  async boardNames(read, t) {
    return await read.select().from(t.boardNames)
  },
  async policies(read, t) {
    const rows = await read.select().from(t.policies)
    return rows.map((row) => ({
      board: row.board,
      version: row.version,
      from: row.from,
      tolerance_relative: row.toleranceRelative,
      tolerance_count_minimum: row.toleranceCountMinimum,
      direction: row.direction,
      dead_band: row.deadBand,
      small_number_threshold: row.smallNumberThreshold,
      note: row.note,
    }))
  },
  async services(read, t) {
    const rows = await read.select().from(t.services)
    return rows.map((row) => ({ service: row.id, board: row.board, name: row.name }))
  },
  async officers(read, t) {
    const rows = await read.select().from(t.officers)
    return rows.map((row) => ({
      officer: row.id,
      name: row.name,
      initials: row.initials,
      role: row.role,
      service: row.service,
    }))
  },
  async indicators(read, t) {
    const rows = await read.select().from(t.indicators)
    return rows.map((row) => ({
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
    }))
  },
  async definitions(read, t) {
    return await read.select().from(t.definitions)
  },
}
