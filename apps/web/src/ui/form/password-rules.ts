/** What a password must be, as said beside each field for a new one. */
export const PASSWORD_RULES =
  'At least 12 characters; any will do. Three or four words are easy to remember. Do not use your name, your e-mail address, the council’s name, or a password that many people use.'
