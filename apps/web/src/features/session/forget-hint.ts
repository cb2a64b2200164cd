/** Forgets that somebody was signed in here; a session itself only the server can end. */
export function forgetHint(): void {
  document.cookie = 'quarterdeck_signed_in=; path=/; max-age=0'
}
