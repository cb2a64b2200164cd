import { Direction } from '../../ui/direction.tsx'
import { StatusKey } from '../../ui/status-key.tsx'

/** A short key at the end of the printed scorecard, for a reader who has only the paper. */
export function PrintKey() {
  return (
    <section className="print-key">
      <h2>Key</h2>
      <dl>
        <StatusKey />
        <dt>
          <Direction status="better" /> <Direction status="same" /> <Direction status="worse" />
        </dt>
        <dd>
          Performance against the same period last year. An outline arrow compares with last year’s
          outturn instead.
        </dd>
        <dt>p</dt>
        <dd>Provisional: the figure may still change.</dd>
        <dt>†</dt>
        <dd>The figure carries a note, which stands beneath its row.</dd>
        <dt>Small charts</dt>
        <dd>
          A solid line joins neighbouring quarters, a dotted one crosses quarters with no figure. A
          dashed line is the target, a hollow point is provisional, a small one is part of a year.
        </dd>
      </dl>
    </section>
  )
}
