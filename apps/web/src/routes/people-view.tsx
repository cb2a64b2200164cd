import { SignedPage } from '../features/session/index.ts'
import { PageTitle } from '../ui/page-title.tsx'

export function PeopleView() {
  return (
    <SignedPage>
      <PageTitle title="People">People</PageTitle>
    </SignedPage>
  )
}
