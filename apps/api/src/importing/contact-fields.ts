import { type Field, text } from '@quarterdeck/exchange'
import * as z from 'zod/mini'

const EMAIL = z.email()

/**
 * An absolute web address: it becomes a link, so that nothing but `https:` and `http:` may get in,
 * written out, without what a browser would leave out or read otherwise.
 */
export const webAddress: Field<string> = {
  ...text,
  read: (written) =>
    /^https?:\/\/[^\s\\]+$/.test(written) && URL.canParse(written)
      ? text.read(written)
      : { ok: false, cause: 'It is not a web address such as https://www.example.gov.uk/' },
}

export const emailAddress: Field<string> = {
  ...text,
  read: (written) =>
    EMAIL.safeParse(written).success
      ? text.read(written)
      : { ok: false, cause: 'It is not an email address such as team@example.gov.uk' },
}
