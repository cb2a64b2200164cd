import type { Council } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { ContactDetails } from './contact-details.tsx'
import { Statement } from './statement.tsx'

/** Whom to ask about a figure or a page, and what to write so that the question can be answered. */
export function ContactPage({ council }: { council: Council | null }) {
  return (
    <Statement title="Contact">
      <p>
        Ask the council about a figure, a colour or a commentary that you do not understand or think
        is wrong, about another format, or about using figures and text elsewhere.
      </p>
      <ContactDetails council={council} />
      <h2>What to put in your message</h2>
      <ul>
        <li>The address of the page, copied from your browser.</li>
        <li>The quarter, and the code that stands beside the measure or the milestone.</li>
        <li>What you see, and what you expected.</li>
        <li>For another format: which one you need, and how it should reach you.</li>
      </ul>
      <p>
        Do not write anything about a child or a family. If you are worried about a child, tell the
        council’s children’s services; if a child is in danger now, call 999.
      </p>
      <p>
        How each colour is worked out is explained in the <Link to="/key">key</Link>.
      </p>
    </Statement>
  )
}
