import { useState } from 'react'
import { useSignedIn } from '../session/index.ts'
import { ConfirmSecondFactor, type NewSecret } from './confirm-second-factor.tsx'
import { PasswordStep } from './password-step.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { useSecondFactor } from './use-second-factor.ts'

/** Where the setting up of a second factor stands. */
type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'starting' }
  | { readonly at: 'confirming'; readonly secret: NewSecret }
  | { readonly at: 'codes'; readonly codes: readonly string[] }
  | { readonly at: 'removing' }

/** The second factor: none, or one that can be removed; and the way from the one to the other. */
export function SecondFactorPanel() {
  const { person } = useSignedIn()
  const [stage, setStage] = useState<Stage>({ at: 'rest' })
  const { start, confirm, remove } = useSecondFactor()
  const rest = () => setStage({ at: 'rest' })
  return (
    <section className="panel" aria-labelledby="second-factor">
      <h2 id="second-factor">Second factor</h2>
      {stage.at === 'rest' && (
        <State
          hasOne={person.hasSecondFactor}
          onStart={() => setStage({ at: 'starting' })}
          onRemove={() => setStage({ at: 'removing' })}
        />
      )}
      {stage.at === 'starting' && (
        <PasswordStep
          words="Enter your password, so that nobody sets this up in your place."
          action="Continue"
          onPassword={async (password) =>
            setStage({ at: 'confirming', secret: await start.mutateAsync(password) })
          }
          onCancel={rest}
        />
      )}
      {stage.at === 'confirming' && (
        <ConfirmSecondFactor
          secret={stage.secret}
          onCode={async (code) => {
            const { recoveryCodes } = await confirm.mutateAsync(code)
            setStage({ at: 'codes', codes: recoveryCodes })
          }}
          onCancel={rest}
        />
      )}
      {stage.at === 'codes' && <RecoveryCodes codes={stage.codes} onDone={rest} />}
      {stage.at === 'removing' && (
        <PasswordStep
          words="Without a second factor your password alone lets you in. Enter it to remove the second factor."
          action="Remove second factor"
          onPassword={async (password) => {
            await remove.mutateAsync(password)
            rest()
          }}
          onCancel={rest}
        />
      )}
    </section>
  )
}

type StateProps = { hasOne: boolean; onStart: () => void; onRemove: () => void }

function State({ hasOne, onStart, onRemove }: StateProps) {
  return hasOne ? (
    <>
      <p>
        <b>On.</b> You sign in with your password and a code of your authenticator app.
      </p>
      <div className="form-actions">
        <button type="button" className="button" onClick={onRemove}>
          Remove second factor
        </button>
      </div>
    </>
  ) : (
    <>
      <p>
        <b>Off.</b> With one, who learns your password still does not get in: an app on your phone
        shows a code that is asked for as well.
      </p>
      <div className="form-actions">
        <button type="button" className="button" onClick={onStart}>
          Set up a second factor
        </button>
      </div>
    </>
  )
}
