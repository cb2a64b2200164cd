import '../styles/forms.css'
import '../styles/list-table.css'
import '../styles/account.css'
import '../styles/people.css'
import '../styles/audit.css'
import '../styles/collection.css'

// The pages of people who sign in, in one file to load: each more would be named in the first view.

export { AccountView } from './account-view.tsx'
export { AuditView } from './audit-view.tsx'
export { CollectionView, CurrentCollectionView } from './collection-view.tsx'
export { PeopleView } from './people-view.tsx'
export { ForgottenPasswordView, SetPasswordView, SignInView } from './sign-in-view.tsx'
