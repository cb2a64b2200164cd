import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type OpenRows = {
  readonly has: (row: string) => boolean
  readonly set: (rows: readonly string[], open: boolean) => void
}

const Context = createContext<OpenRows | null>(null)

/**
 * Remembers which rows stand open, for the length of the visit: a reader who follows a link from
 * an explanation to the key finds the page as it was left when going back.
 */
export function OpenRowsProvider({ children }: { children: ReactNode }) {
  const [rows, setRows] = useState<ReadonlySet<string>>(new Set())
  const value = useMemo(
    () => ({
      has: (row: string) => rows.has(row),
      set: (changed: readonly string[], open: boolean) =>
        setRows((held) => {
          const others = [...held].filter((row) => !changed.includes(row))
          return new Set(open ? [...others, ...changed] : others)
        }),
    }),
    [rows],
  )
  return <Context value={value}>{children}</Context>
}

/** The open rows of one quarter, by measure code. */
export function useOpenRows(board: string, period: string) {
  const rows = useContext(Context)
  if (rows === null) {
    throw new Error('useOpenRows needs an OpenRowsProvider above it')
  }
  const name = (code: string) => `${board}/${period}/${code}`
  return {
    isOpen: (code: string) => rows.has(name(code)),
    setOpen: (codes: readonly string[], open: boolean) => rows.set(codes.map(name), open),
  }
}
