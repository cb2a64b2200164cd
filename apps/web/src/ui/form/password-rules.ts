/** What a password must be, as said beside each field for a new one. */
export const PASSWORD_RULES =
  'At least 12 characters. Three or four words that do not belong together are easy to remember. It must not be one of the well-known passwords, nor hold your name or e-mail address.'
