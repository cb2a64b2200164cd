export { rememberPerson, SIGNED } from './queries.ts'
export { useSignedIn } from './signed-in.tsx'
export { SignedPage } from './signed-page.tsx'
export { useSignedMutation } from './use-signed-mutation.ts'
