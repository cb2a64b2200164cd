import { createClient } from '@quarterdeck/contract'

/** Calls the server that this page came from. */
export const call = createClient('')
