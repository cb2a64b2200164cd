import { getRouteApi } from '@tanstack/react-router'
import { InvitePage } from '../features/people/invite-page.tsx'
import { PeoplePage } from '../features/people/people-page.tsx'
import { readPeopleSearch } from '../features/people/people-search.ts'
import { PersonPage } from '../features/people/person-page.tsx'
import { SignedPage } from '../features/session/index.ts'

const route = getRouteApi('/people')

export function PeopleView() {
  const { person, ...search } = route.useSearch()
  return (
    <SignedPage allow={['administrator']}>
      {person === undefined && <PeoplePage search={readPeopleSearch(search)} />}
      {person === 'new' && <InvitePage />}
      {person !== undefined && person !== 'new' && <PersonPage id={person} />}
    </SignedPage>
  )
}
