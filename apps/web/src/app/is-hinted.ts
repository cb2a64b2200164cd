/** Whether somebody may be signed in here: the browser has the hint of it, which lets nobody in. */
export function isHinted(): boolean {
  return document.cookie.includes('quarterdeck_signed_in=1')
}
