import type { ReactNode } from 'react'
import { StatusKey } from '../../ui/status-key.tsx'

/** A short key at the end of the printed page, with what else a view has to explain. */
export function WatchKey({ children }: { children?: ReactNode }) {
  return (
    <section className="print-key">
      <h2>Key</h2>
      <dl>
        <StatusKey />
        {children}
      </dl>
    </section>
  )
}
