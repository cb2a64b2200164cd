import { DomainError } from '../errors.ts'

type Asked = {
  readonly headers: { readonly origin?: string | undefined }
  readonly host: string
}

/**
 * Refuses a change that another site's page asks for in a reader's name. Browsers send the origin
 * with every change, so one without it is refused as well.
 * @param publicAddress as readers type it, `https://scorecard.halton.gov.uk`; without it the host
 *   that the request names must be that of its origin
 * @throws DomainError 'forbidden'
 */
export function checkOrigin({ headers, host }: Asked, publicAddress: string | null): void {
  const { origin } = headers
  const url = origin === undefined ? null : URL.parse(origin)
  const isOurs =
    publicAddress === null ? url?.host === host : url?.origin === new URL(publicAddress).origin
  if (!isOurs) {
    throw new DomainError(
      'forbidden',
      'Changes can only be made from the pages of Quarterdeck itself.',
      [{ path: '/headers/origin', message: 'This is not where Quarterdeck is', code: 'origin' }],
    )
  }
}
