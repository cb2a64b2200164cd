import type { PeopleAnswer } from '@quarterdeck/contract'

export type PublicName = 'name' | 'role'

export type NamedOfficer = PeopleAnswer['officers'][number]

type Props = {
  officer: NamedOfficer
  chosen: PublicName
  onChoose: (value: PublicName) => void
}

/** How public pages are to call a leaver, each way as it will read there. */
export function PublicNameChoice({ officer, chosen, onChoose }: Props) {
  const ways = [
    { value: 'name', label: 'By name', reads: officer.name },
    { value: 'role', label: 'By role', reads: officer.nameByRole },
  ] as const
  return (
    <fieldset>
      <legend>How public pages call them, in every quarter</legend>
      {ways.map(({ value, label, reads }) => (
        <div key={value} className="form-choice">
          <input
            type="radio"
            id={`public-${value}`}
            name="public-name"
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <label htmlFor={`public-${value}`}>
            {label}: <b>{reads}</b>
          </label>
        </div>
      ))}
      <p className="form-hint">This can be chosen again later.</p>
    </fieldset>
  )
}
