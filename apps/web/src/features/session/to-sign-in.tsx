import { Navigate, useLocation } from '@tanstack/react-router'
import { useState } from 'react'

/** Leads to the page to sign in, and from there back here. */
export function ToSignIn() {
  const to = useLocation({ select: ({ href }) => href })
  // What it was when this first showed: the address changes on the way.
  const [from] = useState(to)
  return <Navigate to="/sign-in" search={{ to: from }} replace />
}
