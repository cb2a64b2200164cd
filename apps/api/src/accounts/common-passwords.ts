import { dictionary } from '@zxcvbn-ts/language-common'
import { foldAll } from './fold-password.ts'

/** What the list does not have: longer ones, made of others, and words of this trade. */
const OURS = `
  administration letmeinplease welcomehome thisisapassword thisismypassword temporarypassword
  defaultpassword changemenow supersecret testtesttest iloveyouforever iloveyousomuch
  correcthorsebatterystaple correcthorse qwertyqwerty qwertyqwertyqwerty qwertyuiopasdfgh
  qwertyuiopasdfghjkl qwertyasdfzxcv qwertyasdfghzxcvbn asdfghjklzxcvbnm asdfasdfasdf
  zxcvbnmasdfghjkl qwertz qwertzuiop abcdefg abcdefgh abc abcabcabc footballer footballfootball
  manchesterunited manchestercity evertonfc newcastleunited leedsunited westhamunited
  englandengland unitedkingdom greatbritain londonlondon lordoftherings sunshinesunshine
  butterflies linkedin localcouncil boroughcouncil countycouncil scorecard performancescorecard
`

/**
 * The fifty thousand passwords that were used most, folded: alone and as words that people stretch
 * with digits and signs, `sunshine` stands for `Sunshine2024!` as well.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  [...(dictionary['passwords-common'] ?? []), ...OURS.split(/\s+/)]
    .map((password) => foldAll(String(password)))
    .filter((folded) => folded !== ''),
)
