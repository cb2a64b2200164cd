/**
 * Passwords of twelve and more characters that are tried first, and words that people stretch to
 * that length with digits and signs: `password` stands for `Password2024!` as well. In small
 * letters, without signs and without the digits around them.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  admin administrator administration letmein letmeinplease welcome welcomehome password passwort
  passw0rd p4ssw0rd p4ssword pa55word pa55w0rd passwordpassword mypassword thisisapassword thisismypassword
  newpassword temppassword temporarypassword defaultpassword changeme changemenow changeit secret
  topsecret supersecret guest testing testtest testtesttest trustnoone iloveyou iloveyouforever
  iloveyousomuch ihateyou opensesame abracadabra correcthorsebatterystaple correcthorse
  qwerty qwertyuiop qwertyqwerty qwertyqwertyqwerty qwertyuiopasdfgh qwertyuiopasdfghjkl qwertyasdfgh qwertyasdfzxcv
  qwertyasdfghzxcvbn qwertyytrewq qwerasdfzxcv asdfghjkl asdfghjklzxcvbnm asdfasdfasdf zxcvbnm
  zxcvbnmasdfghjkl qazwsxedc qazwsxedcrfv qazwsxedcrfvtgb qazxswedcvfr qweasdzxc zxcasdqwe azerty azertyuiop qwertz qwertzuiop
  1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i q1w2e3r4t5y6 q1w2e3r4t5y6u7 q1w2e3r4t5y6u7i8 q1w2e3r4t5y
  1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc 1qazxsw23edcvfr4 1qa2ws3ed4rf zaq1xsw2cde3 zaq12wsxcde3
  12qw34er56ty 12qwaszx 1qazxsw2 1qaz2wsx zaq1xsw2 zaq12wsx q1w2e3r4 1q2w3e4r abcdefg abcdefgh abc abcabcabc
  football footballer footballfootball liverpool liverpoolfc manchester manchesterunited manchestercity
  everton evertonfc arsenal arsenalfc chelsea chelseafc tottenham newcastleunited leedsunited
  westhamunited rangers celtic england englandengland unitedkingdom greatbritain london londonlondon
  baseball basketball superman spiderman batman ironman transformers starwars startrek
  pokemon minecraft playstation sonyericsson finalfantasy counterstrike needforspeed devilmaycry residentevil
  harrypotter lordoftherings jamesbond justinbieber avrillavigne whatever whosyourdaddy leavemealone iseedeadpeople
  ingodwetrust jesuschrist jesusislord ilovejesus princess sunshine sunshinesunshine monkey dragon
  butterfly butterflies chocolate strawberry cheeseburger peanutbutter buttercup sweetheart beautiful
  unbelievable supernatural professional international intelligence philadelphia cosmopolitan
  computer internet microsoft windows google facebook linkedin samsung christopher elizabeth alexander
  alexandra christian charlotte michelle stephanie motherfucker fuckyou fuckyoubitch fucktheworld
  spring summer autumn winter january february march april june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday
  council localcouncil boroughcouncil countycouncil scorecard performance performancescorecard
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
)
