import { StatusKey } from '../../ui/status-key.tsx'

/** A short key at the end of the printed page. */
export function WatchKey() {
  return (
    <section className="print-key">
      <h2>Key</h2>
      <dl>
        <StatusKey />
      </dl>
    </section>
  )
}
