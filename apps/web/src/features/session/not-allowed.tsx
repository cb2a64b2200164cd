import { Notice } from '../../ui/states.tsx'

/** What somebody is told whose role a page is not for. */
export function NotAllowed() {
  return (
    <Notice title="Your role does not allow this">
      <p>
        You are signed in, but this page is for people with another role. If you need it for your
        work, ask an administrator to give you the role.
      </p>
    </Notice>
  )
}
