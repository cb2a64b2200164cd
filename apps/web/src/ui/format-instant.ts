export { formatInstant } from '@quarterdeck/wording'
