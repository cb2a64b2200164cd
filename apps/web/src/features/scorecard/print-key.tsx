import { Direction } from '../../ui/direction.tsx'
import { Status } from '../../ui/status.tsx'

/** A short key at the end of the printed scorecard, for a reader who has only the paper. */
export function PrintKey() {
  return (
    <section className="print-key">
      <h2>Key</h2>
      <dl>
        <dt>
          <Status status="green" />
        </dt>
        <dd>On course to meet the year’s target.</dd>
        <dt>
          <Status status="amber" />
        </dt>
        <dd>Uncertain, or too early to say.</dd>
        <dt>
          <Status status="red" />
        </dt>
        <dd>Will not meet the year’s target unless something is done.</dd>
        <dt>
          <Status status="none" />
        </dt>
        <dd>No colour, for the reason given beside it.</dd>
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
