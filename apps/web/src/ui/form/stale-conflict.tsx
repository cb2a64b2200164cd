import { type FormEvent, useEffect, useRef } from 'react'

/** One field that was changed twice at once: as it was typed here, and as it is held now. */
export type ConflictRow<Name extends string> = {
  readonly name: Name
  readonly label: string
  readonly mine: string
  readonly theirs: string
  /** Whether one may be written after the other. */
  readonly canJoin?: boolean
}

export type Side = 'mine' | 'theirs' | 'both'

type Props<Name extends string> = {
  rows: readonly ConflictRow<Name>[]
  /** Which side was chosen for each row that differs; for one that does not, mine. */
  onSettle: (choice: Readonly<Record<Name, Side>>) => void
  isSaving: boolean
  /** Who saved the other version, and when. */
  by?: string
  /** Whether the reader saved it, in another window; left out where it is not known. */
  isYours?: boolean
}

/** How the two versions are called: two people's, or one person's in two windows. */
type Words = { readonly mine: string; readonly theirs: string; readonly both: string } & {
  readonly keepMine: string
  readonly takeTheirs: string
}

const OF_TWO_PEOPLE: Words = {
  mine: 'Yours',
  theirs: 'Theirs, as it is now',
  both: 'Theirs first, then yours.',
  keepMine: 'Keep all of mine',
  takeTheirs: 'Take all of theirs',
}

const OF_TWO_WINDOWS: Words = {
  mine: 'In this window',
  theirs: 'In the other window, as it is now',
  both: 'That of the other window first, then that of this one.',
  keepMine: 'Keep all that is in this window',
  takeTheirs: 'Take all that is in the other window',
}

function titleOf(isYours: boolean | undefined): string {
  if (isYours === undefined) return 'This was changed while you were at it'
  return isYours
    ? 'You changed this in another window'
    : 'Somebody else changed this while you were at it'
}

/** Two versions of one thing side by side, to be settled field by field or all at once. */
export function StaleConflict<Name extends string>(props: Props<Name>) {
  const { rows, onSettle, isSaving, by, isYours } = props
  const words = isYours === true ? OF_TWO_WINDOWS : OF_TWO_PEOPLE
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const settle = (choose: (name: Name) => Side) => {
    onSettle(Object.fromEntries(rows.map(({ name }) => [name, choose(name)])) as Record<Name, Side>)
  }
  const settleByRow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = new FormData(event.currentTarget)
    settle((name) => (chosen.get(`keep-${name}`) as Side | null) ?? 'mine')
  }
  return (
    <form className="conflict" onSubmit={settleByRow}>
      <h2 tabIndex={-1} ref={title}>
        {titleOf(isYours)}
      </h2>
      {by !== undefined && <p>{by}</p>}
      <p>Nothing is lost. Choose what to keep where the two versions differ, then save.</p>
      <div className="conflict-rows">
        {rows.map((row) => (
          <Row key={row.name} row={row} words={words} />
        ))}
      </div>
      <div className="form-actions">
        <button type="submit" className="button is-primary" disabled={isSaving}>
          Save what is chosen
        </button>
        <button
          type="button"
          className="button"
          disabled={isSaving}
          onClick={() => settle(() => 'mine')}
        >
          {words.keepMine}
        </button>
        <button
          type="button"
          className="button"
          disabled={isSaving}
          onClick={() => settle(() => 'theirs')}
        >
          {words.takeTheirs}
        </button>
      </div>
    </form>
  )
}

function Row<Name extends string>({
  row: { name, label, mine, theirs, canJoin = false },
  words,
}: {
  row: ConflictRow<Name>
  words: Words
}) {
  if (mine === theirs) {
    return (
      <div className="conflict-row">
        <h3>{label}</h3>
        <p className="quiet">Both the same: {mine}</p>
      </div>
    )
  }
  return (
    <fieldset className="conflict-row">
      <legend>{label}</legend>
      <Version name={name} side="mine" title={words.mine} text={mine} />
      <Version name={name} side="theirs" title={words.theirs} text={theirs} />
      {canJoin && <Version name={name} side="both" title="Both" text={words.both} />}
    </fieldset>
  )
}

type VersionProps = { name: string; side: Side; title: string; text: string }

function Version({ name, side, title, text }: VersionProps) {
  const id = `keep-${name}-${side}`
  return (
    <div className="conflict-version">
      <input
        type="radio"
        id={id}
        name={`keep-${name}`}
        value={side}
        defaultChecked={side === 'mine'}
        aria-describedby={`${id}-text`}
      />
      <label htmlFor={id}>{title}</label>
      <p id={`${id}-text`}>{text}</p>
    </div>
  )
}
