import { KEY } from '../content/key.ts'
import { Shape } from './signs.tsx'

/** What every sign on the page means. */
export function Key() {
  return (
    <section aria-labelledby="key" className="key">
      <h2 id="key">Key</h2>
      <dl>
        {KEY.map(({ sign, words, meaning }) => (
          <div key={words}>
            <dt>
              {sign !== null && <Shape sign={sign} />}
              {words}
            </dt>{' '}
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
