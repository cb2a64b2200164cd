/** Stands in for a page of text while it is on the way. */
export function Loading() {
  return (
    <div className="notice" aria-busy="true">
      <title>Loading · Quarterdeck</title>
      <p role="status">Loading…</p>
    </div>
  )
}
