import type { Council } from '@quarterdeck/contract'
import { ContactDetails } from './contact-details.tsx'
import { Statement } from './statement.tsx'

/**
 * The statement that public bodies in the United Kingdom owe under the accessibility regulations
 * of 2018. Whoever changes a page tries it again, and changes this and its date.
 */
export function AccessibilityPage({ council }: { council: Council | null }) {
  const name = council?.name ?? 'The council'
  return (
    <Statement title="Accessibility statement">
      <p>
        {name} runs these pages: the scorecards of its Policy and Performance Boards, their measures
        and milestones, the key, and the plain pages. This statement is about those, not about the
        council’s main website, nor about the printed reports that the figures were taken from.
      </p>
      <WhatYouCanDo />
      <HowAccessible />
      <HowTested />
      <h2>Another format, or something that does not work</h2>
      <p>
        Tell the council if you need a page in another format, such as large print, easy read, audio
        or braille, or if you find something that you cannot use. Say which page, what you need, and
        how it should reach you.
      </p>
      <ContactDetails council={council} />
      <h2>If you are not content with the answer</h2>
      <p>
        The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites
        and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not content with
        how the council answers you, contact the{' '}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>{' '}
        (EASS).
      </p>
      <p className="quiet">
        Prepared on 24 November 2026, after the tests of that day. To be reviewed whenever the pages
        change, and by 24 November 2027 at the latest.
      </p>
    </Statement>
  )
}

function WhatYouCanDo() {
  return (
    <>
      <h2>What you should be able to do</h2>
      <ul>
        <li>Do everything from the keyboard, and see where you are.</li>
        <li>Enlarge a page to four times its size without scrolling sideways.</li>
        <li>Read in a light or a dark scheme, or in the colours that your system sets.</li>
        <li>Tell every status and every arrow without its colour, by its shape and its word.</li>
        <li>Read each chart as a sentence and as a table.</li>
        <li>
          Read the figures without JavaScript, on the <a href="/plain">plain pages</a>.
        </li>
        <li>Print any page.</li>
      </ul>
    </>
  )
}

function HowAccessible() {
  return (
    <>
      <h2>How accessible the pages are</h2>
      <p>
        They are made to meet the Web Content Accessibility Guidelines (WCAG), version 2.2, at level
        AA. Today they meet them in part, because of what is listed here.
      </p>
      <ul>
        <li>
          They have not yet been tried with a screen reader, with voice control or with a screen
          magnifier, nor by readers who use these every day. Faults that only such a trial shows may
          be there.
        </li>
        <li>
          The page that browses the <a href="/docs/api">API</a> is made by others. It has text with
          too little contrast (success criterion 1.4.3), links inside buttons (4.1.2) and links that
          are too small (2.5.8), and on a narrow screen it has to be scrolled sideways (1.4.10). The{' '}
          <a href="/openapi.json">same description as text</a> can be read instead.
        </li>
        <li>
          Without JavaScript only the plain pages of the quarters can be read; this statement, the
          privacy notice and the contact page cannot.
        </li>
        <li>
          A chart saved as a picture says nothing to a screen reader by itself. The same figures can
          be saved as a table (CSV).
        </li>
      </ul>
    </>
  )
}

function HowTested() {
  return (
    <>
      <h2>How they were tested</h2>
      <p>
        By those who make them, on 24 November 2026; no independent auditor has looked at them. Each
        kind of page was opened in the browser Chromium and
      </p>
      <ul>
        <li>
          checked with axe-core, a program that finds many common faults, at the sizes of a laptop
          and of a telephone, in the light and in the dark scheme;
        </li>
        <li>used from the keyboard alone;</li>
        <li>narrowed to 320 pixels, where nothing may have to be scrolled sideways;</li>
        <li>shown in forced colours, as some systems set them for better contrast.</li>
      </ul>
    </>
  )
}
