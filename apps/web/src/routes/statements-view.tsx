import '../styles/statements.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { AccessibilityPage } from '../features/statements/accessibility-page.tsx'
import { ContactPage } from '../features/statements/contact-page.tsx'
import { PrivacyPage } from '../features/statements/privacy-page.tsx'
import { councilQuery } from '../features/statements/queries.ts'

export function AccessibilityView() {
  const { data } = useSuspenseQuery(councilQuery())
  return <AccessibilityPage council={data.council} />
}

export function PrivacyView() {
  const { data } = useSuspenseQuery(councilQuery())
  return <PrivacyPage council={data.council} />
}

export function ContactView() {
  const { data } = useSuspenseQuery(councilQuery())
  return <ContactPage council={data.council} />
}
