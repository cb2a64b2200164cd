import type { Catalogue } from '@quarterdeck/contract'
import { countOf } from '@quarterdeck/wording'
import { Link, linkOptions } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FilterLine } from '../../../ui/filter-line.tsx'
import { nameView } from '../../../ui/name-view.ts'
import { PageTitle } from '../../../ui/page-title.tsx'
import type { CatalogueSearch } from '../catalogue-search.ts'
import { SavedLine } from '../saved-line.tsx'
import { useSaved } from '../use-saved.ts'
import { AddObjective } from './add-objective.tsx'
import { layOutPlan } from './lay-out-plan.ts'
import { NoPlan } from './no-plan.tsx'
import { PlanSection } from './plan-section.tsx'
import { PlanToolbar } from './plan-toolbar.tsx'
import { otherWarnings } from './split-warnings.ts'
import { TakeBackYear } from './take-back-year.tsx'
import { WarningsPanel } from './warnings-panel.tsx'

type Props = { catalogue: Catalogue; search: CatalogueSearch }

/** One year’s plan of a board: its objectives with their measures and milestones. */
export function PlanPage({ catalogue, search }: Props) {
  const { board, year, mayChange } = catalogue
  const { said, saySaved } = useSaved()
  const sections = useMemo(() => layOutPlan(catalogue, search), [catalogue, search])
  if (year === null) {
    return <NoPlan board={board} mayChange={mayChange} />
  }
  const phrases = [
    ...(search.warnings === 'yes' ? ['with warnings'] : []),
    ...(search.warnings === 'no-target' ? ['with a target to be set'] : []),
    ...(search.q === undefined ? [] : [`“${search.q}”`]),
  ]
  const filtered = phrases.length > 0
  const shown = sections.reduce((sum, each) => sum + each.measures.length, 0)
  const shownMilestones = sections.reduce((sum, each) => sum + each.milestones.length, 0)
  return (
    <div className="catalogue">
      <header className="page-head">
        <div>
          <p className="overline">{board.name}</p>
          <PageTitle title={nameView(`Plan of ${year.label}`, phrases, board.name)}>
            Plan of {year.label}
          </PageTitle>
          <Contents catalogue={catalogue} />
        </div>
        {mayChange && <Actions board={board.id} year={year.id} />}
      </header>
      {!mayChange && (
        <p className="part-note">
          You see your part of this plan: the measures and milestones that you, or officers of your
          service, answer for. The performance team keeps it; tell them what should be put right.
        </p>
      )}
      <SavedLine said={said} />
      <WarningsPanel catalogue={catalogue} />
      <PlanToolbar catalogue={catalogue} search={search} />
      <FilterLine
        filtered={filtered}
        clear={linkOptions({ to: '/catalogue', search: { board: board.id, year: year.id } })}
        empty={
          sections.length === 0
            ? 'Nothing in this plan answers to all of that. Take one part away above, or clear it all.'
            : undefined
        }
      >
        {filtered ? (
          <>
            <b>
              {shown} of {countOf(catalogue.measures.length, 'measure', 'measures')},{' '}
              {shownMilestones} of {countOf(catalogue.milestones.length, 'milestone', 'milestones')}
            </b>
            : {phrases.join('; ')}.
          </>
        ) : (
          'The whole plan is shown.'
        )}
      </FilterLine>
      {!filtered && sections.length === 0 && (
        <p className="panel">Nothing in the plan of {year.label} is yours.</p>
      )}
      {sections.map((section) => (
        <PlanSection
          key={`${year.id} ${section.id}`}
          catalogue={catalogue}
          year={year}
          section={section}
          filtered={filtered}
          onSaved={saySaved}
        />
      ))}
      {mayChange && !filtered && (
        <AddObjective key={year.id} board={board.id} year={year} onSaved={saySaved} />
      )}
      {mayChange && !filtered && <TakeBackYear key={year.id} catalogue={catalogue} />}
    </div>
  )
}

function Contents({ catalogue: { measures, milestones } }: { catalogue: Catalogue }) {
  const warned = measures.filter(({ warnings }) => otherWarnings(warnings).length > 0).length
  return (
    <p className="page-head-dates facets">
      <span>{countOf(measures.length, 'measure', 'measures')}</span>
      <span>{countOf(milestones.length, 'milestone', 'milestones')}</span>
      <span>
        {warned === 0
          ? 'no measure has warnings'
          : `${countOf(warned, 'measure', 'measures')} with warnings`}
      </span>
    </p>
  )
}

/** What those who keep the catalogue can do to it. */
function Actions({ board, year }: { board: string; year: string }) {
  return (
    <nav className="page-head-controls" aria-label="Keep the catalogue">
      <Link className="button" to="/catalogue/policy" search={{ board }}>
        Policy
      </Link>
      <Link className="button" to="/catalogue/people" search={{ board }}>
        Officers and services
      </Link>
      <Link className="button" to="/catalogue/roll-forward" search={{ board }}>
        Roll the year forward
      </Link>
      <Link className="button is-primary" to="/catalogue/indicators/new" search={{ board, year }}>
        Add an indicator
      </Link>
    </nav>
  )
}
