import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

/** One part of the key, which a link can lead to. */
export function KeySection({ id, title, children }: Props) {
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
