import type { Council } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { Statement } from './statement.tsx'

/** What is kept of a reader without an account, and how the people behind the figures are protected. */
export function PrivacyPage({ council }: { council: Council | null }) {
  return (
    <Statement title="Privacy">
      <p>
        These pages can be read without an account. Nobody asks who you are, no cookie is set, and
        nothing is loaded from another website or told to one. {council?.name ?? 'The council'} runs
        them and answers for them.
      </p>
      <InTheBrowser />
      <OnTheServer />
      <h2>The people in the figures</h2>
      <p>
        A count so small that somebody could be recognised in it is kept back and shown as “fewer
        than” a number. Where it could be worked out from a total, another count is kept back too.
        The <Link to="/key">key</Link> says where each board draws this line.
      </p>
      <p>
        Officers who answer for a measure or a milestone are named, as they are in the reports to
        the Board.
      </p>
      <h2>Questions and complaints</h2>
      <p>
        Ask the council first: see <Link to="/contact">contact</Link>. You may also complain to the{' '}
        <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</a>, which
        watches over data protection in the United Kingdom.
      </p>
      <p className="quiet">Written on 24 November 2026.</p>
    </Statement>
  )
}

function InTheBrowser() {
  return (
    <>
      <h2>What stays in your browser</h2>
      <ul>
        <li>
          How far down you were on each page, so that going back finds your place. The tab forgets
          it when it is closed.
        </li>
        <li>
          Where a part of a page could not be loaded, that the tab has tried again. It forgets this
          too.
        </li>
        <li>
          As with any website: addresses in your history, with the words you searched for, and
          copies of pages and figures that save loading them twice.
        </li>
      </ul>
      <p>What the tab remembers is sent nowhere.</p>
    </>
  )
}

function OnTheServer() {
  return (
    <>
      <h2>What the server keeps</h2>
      <p>For each request, one line in a log:</p>
      <ul>
        <li>when it came, and how long the answer took;</li>
        <li>
          what kind of thing was asked for, such as “a scorecard”: not which board, quarter or
          measure, nor any word you searched for;
        </li>
        <li>whether it was a request to read, and whether it was answered.</li>
      </ul>
      <p>
        The log has no network address, no name of your browser, no figure and no text. When
        something fails it also has the kind of fault, a line on what went wrong, and the place in
        the program. How long the log is kept is for the council to decide.
      </p>
      <p>
        For a minute the server remembers, and writes nowhere, how often each network address has
        asked, so that nobody can wear it down. Other equipment of the council that your request
        passes on its way may keep records of its own.
      </p>
    </>
  )
}
