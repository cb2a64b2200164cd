import { ABSENCE_WORDS } from '@quarterdeck/wording'
import { KeySection } from './key-section.tsx'

/** The marks on figures, the words in their place, and the two memories of a quarter. */
export function FigureGuide({ threshold }: { threshold: number }) {
  return (
    <KeySection id="figures" title="The figures">
      <h3>As published and latest figures</h3>
      <p>
        “As published” is what the Board was given, and it never changes. “Latest figures” is what
        is known now: where a later report changed a figure, the row says what it was, what it is,
        and what that did to its colour.
      </p>
      <h3>Marks on a figure</h3>
      <dl className="definitions">
        <dt>p</dt>
        <dd>Provisional: the service expects that the figure may still change.</dd>
        <dt>†</dt>
        <dd>
          The figure carries a note: it is doubted, it cannot be set beside its target, or it
          follows another definition than the quarter’s own figure. The note stands under “Why”. A
          doubt changes no colour.
        </dd>
        <dt>Confidence</dt>
        <dd>
          How settled the colour is. High: compared or decided, or three-quarters of the year gone.
          Medium: a third of the year with a known pattern, or a service’s forecast. Low: earlier,
          or a figure in doubt.
        </dd>
        <dt>was 534, now 524</dt>
        <dd>
          Restated: a later report gave another figure for the same thing. A provisional figure that
          was confirmed is not a change.
        </dd>
      </dl>
      <h3>In place of a figure</h3>
      <dl className="definitions">
        <dt>{ABSENCE_WORDS['to-follow']}</dt>
        <dd>The service has said that the figure will come later.</dd>
        <dt>{ABSENCE_WORDS['refer-to-commentary']}</dt>
        <dd>The officer’s commentary says why there is no figure.</dd>
        <dt>{ABSENCE_WORDS['not-applicable']}</dt>
        <dd>There is no figure to give for this quarter.</dd>
        <dt>{ABSENCE_WORDS['not-due']}</dt>
        <dd>The next figure is only due later in the year.</dd>
        <dt>{ABSENCE_WORDS.missing}</dt>
        <dd>None was given, and no reason either.</dd>
        <dt>Fewer than {threshold}</dt>
        <dd>
          Counts of children from 1 to {threshold - 1} are kept back, so that no child can be
          recognised. Where the hidden count could be worked out from a total, another is kept back
          too.
        </dd>
      </dl>
      <h3>What a figure counts</h3>
      <p>The words beneath each measure’s name say how its figure is counted.</p>
      <dl className="definitions">
        <dt>On one day</dt>
        <dd>A count at the end of the quarter, held against the target itself.</dd>
        <dt>Year to date</dt>
        <dd>
          A running total or a rate since the year began. Its colour looks ahead to where the year
          is heading.
        </dd>
        <dt>Forecast</dt>
        <dd>The service’s own forecast of where the year will end.</dd>
        <dt>Yearly, each term</dt>
        <dd>
          A result that comes once a year or once a term, held against the target of its year.
        </dd>
      </dl>
    </KeySection>
  )
}
