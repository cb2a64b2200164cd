import { Notice } from '../../ui/states.tsx'

/** Before the first import there is nothing to show on any page. */
export function NoBoards() {
  return (
    <Notice title="No board is set up yet">
      <p>
        Quarterdeck holds no figures. Whoever runs it can load a board with{' '}
        <code>quarterdeck import</code>; its published quarters then appear here.
      </p>
    </Notice>
  )
}
