import type { Fields, Values } from '@quarterdeck/exchange'

/** The files whose rows others refer to. */
export const REFERRED_TO = [
  'boards',
  'services',
  'officers',
  'indicators',
  'definitions',
  'periods',
  'objectives',
  'measures',
  'milestones',
  'publications',
] as const
export type ReferredTo = (typeof REFERRED_TO)[number]

/** Columns of a file whose text, in this order, is the key of a row in another file. */
export type Reference = { readonly to: ReferredTo; readonly by: readonly string[] }

export type FileSpec<F extends Fields> = {
  readonly name: string
  /** What one row of it is called in a sentence. */
  readonly noun: string
  /** Every column, with the kind of cell in it. */
  readonly fields: F
  /** The columns that no two rows may share, the widest first. */
  readonly key: readonly (keyof F & string)[]
  /** Rows of other files that must be known, asked for in this order. */
  readonly refers: readonly Reference[]
  /** Fills cells whose blank stands for something that other cells of the row tell. */
  complete?(row: Values<F>): Values<F>
}

/** Any file's spec, for what is done alike to all files. */
export type AnyFileSpec = Omit<FileSpec<Fields>, 'complete'> & {
  complete?(row: unknown): unknown
}

export type RowOf<S> = S extends FileSpec<infer F> ? Values<F> : never

/** Declares one file of the import format. */
export function file<const F extends Fields>(spec: FileSpec<F>): FileSpec<F> {
  return spec
}
