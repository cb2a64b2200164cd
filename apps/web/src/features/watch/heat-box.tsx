import type { HeatMap } from '@quarterdeck/contract'
import type { CSSProperties, ReactNode } from 'react'
import { NEWEST_QUARTERS } from './pick-quarters.ts'

type Props = { map: HeatMap['boards'][number]; isStop?: boolean; children: ReactNode }

/**
 * The place of a board's heat map: as many quarters as fit in whole columns, scrolled to the newest,
 * and where all are asked for, from the oldest on.
 * @param isStop whether the Tab key stops at it, so that it can be scrolled by its keys
 */
export function HeatBox({ map: { name, quarters }, isStop = false, children }: Props) {
  const isShort = quarters.length <= NEWEST_QUARTERS
  return (
    <section
      ref={isShort ? showNewest : undefined}
      className={isShort ? 'heat-scroll is-short' : 'heat-scroll'}
      style={{ '--quarters': quarters.length } as CSSProperties}
      aria-label={`Statuses of ${name}`}
      {...(isStop && { tabIndex: 0 })}
    >
      {children}
    </section>
  )
}

function showNewest(place: HTMLElement | null): void {
  place?.scrollTo({ left: place.scrollWidth })
}
