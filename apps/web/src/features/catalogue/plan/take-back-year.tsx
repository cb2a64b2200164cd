import { type Catalogue, catalogueApi } from '@quarterdeck/contract'
import { call } from '../../../app/client.ts'
import { TakeBack } from '../take-back/take-back.tsx'
import { useLeave } from '../take-back/use-leave.ts'

/** The way to undo a roll forward: the newest year’s plan whole, while nothing stands on it. */
export function TakeBackYear({ catalogue: { board, years, year } }: { catalogue: Catalogue }) {
  const leave = useLeave()
  const [newest, before] = years
  if (year === null || before === undefined || year.id !== newest?.id) {
    return null
  }
  return (
    <TakeBack
      what={`the whole plan of ${year.label}`}
      confirm={year.label}
      takeBack={() =>
        call(catalogueApi.takeBackYear, {
          params: { board: board.id, year: year.id },
          body: { confirm: year.label },
        })
      }
      onDone={() => leave({ board: board.id, year: before.id })}
    >
      <p>
        Its objectives, measures, targets and milestones go, and indicators that are new in it.
        Milestones that ended with {before.label} go on. The plan of {before.label} stays as it is.
        A year of which a quarter was opened or published stays.
      </p>
    </TakeBack>
  )
}
