import { useEffect, useRef } from 'react'
import { CopyButton } from '../../ui/copy-button.tsx'

type Props = { codes: readonly string[]; onDone: () => void }

/** The codes that let one in without the app; they are shown this once. */
export function RecoveryCodes({ codes, onDone }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="recovery">
      <h3 ref={title} tabIndex={-1}>
        Your second factor is on. Keep these recovery codes
      </h3>
      <p>
        Each lets you in once without the app, should your phone be lost. They are shown{' '}
        <b>only now</b>: print them, or keep them in a password manager.
      </p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="form-actions">
        <CopyButton text={codes.join('\n')} label="Copy codes" />
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" className="button is-primary" onClick={onDone}>
          I have kept them
        </button>
      </div>
    </div>
  )
}
