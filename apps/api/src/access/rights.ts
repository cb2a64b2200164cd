import type { EndpointName, Role } from '@quarterdeck/contract'

/**
 * Who may ask for an endpoint: anybody, anybody who is signed in, or those who hold one of these
 * roles. Where the address names a board, the role must be held on that board.
 */
export type Right = 'anyone' | 'signed-in' | readonly Role[]

const ADMINISTRATOR: Right = ['administrator']

/** Those who answer for parts of the catalogue see those parts; those who keep it see all of it. */
const READS_CATALOGUE: Right = ['officer', 'director', 'performance', 'administrator']
const KEEPS_CATALOGUE: Right = ['performance', 'administrator']

/** Those who enter returns, those who check them, and those who run the quarter. */
const READS_RETURNS: Right = ['officer', 'director', 'performance', 'administrator']
const ENTERS_RETURNS: Right = ['officer', 'performance']
const DECIDES_RETURNS: Right = ['director', 'performance']
/** What would be published is no secret from those who hold a role on the board. */
const READS_DRAFTS: Right = ['viewer', 'officer', 'director', 'performance', 'administrator']
const RUNS_QUARTER: Right = ['performance']
const FOLLOWS_QUARTER: Right = ['director', 'performance', 'administrator']

/** Everybody who holds a role on a board; administrators, who hold theirs on none, are not of it. */
const ON_BOARD: Right = ['viewer', 'officer', 'director', 'performance']
const ANSWERS_QUESTIONS: Right = ['officer', 'director', 'performance']

/**
 * The one table of rights. An endpoint that is not in it cannot be mounted. What a person may see
 * inside an answer (an officer's own measures, a director's services) is narrowed by its use case.
 */
export const RIGHTS: Readonly<Record<EndpointName, Right>> = {
  live: 'anyone',
  ready: 'anyone',

  listBoards: 'anyone',
  listPeriods: 'anyone',
  getScorecard: 'anyone',
  listCorrections: 'anyone',
  getWatch: 'anyone',
  getHeatMap: 'anyone',
  listIndicators: 'anyone',
  getIndicator: 'anyone',
  getTrendSvg: 'anyone',
  getTrendPng: 'anyone',
  getTrendCsv: 'anyone',
  getMilestone: 'anyone',
  getCouncil: 'anyone',
  getKey: 'anyone',

  getSession: 'anyone',
  signIn: 'anyone',
  startSingleSignOn: 'anyone',
  finishSingleSignOn: 'anyone',
  askForReset: 'anyone',
  readLink: 'anyone',
  setPasswordByLink: 'anyone',
  getWaiting: 'signed-in',
  listFollows: 'signed-in',
  followMeasure: 'signed-in',
  stopFollowing: 'signed-in',
  setDigest: 'signed-in',
  signOut: 'signed-in',
  listSessions: 'signed-in',
  endSession: 'signed-in',
  changePassword: 'signed-in',
  startSecondFactor: 'signed-in',
  confirmSecondFactor: 'signed-in',
  removeSecondFactor: 'signed-in',

  listPeople: ADMINISTRATOR,
  invitePerson: ADMINISTRATOR,
  updatePerson: ADMINISTRATOR,
  makeLink: ADMINISTRATOR,
  clearSecondFactor: ADMINISTRATOR,
  closeAccount: ADMINISTRATOR,
  reopenAccount: ADMINISTRATOR,

  getCatalogue: READS_CATALOGUE,
  getCatalogueIndicator: READS_CATALOGUE,
  listPolicies: READS_CATALOGUE,
  createIndicator: KEEPS_CATALOGUE,
  updateIndicator: KEEPS_CATALOGUE,
  createDefinition: KEEPS_CATALOGUE,
  createMeasure: KEEPS_CATALOGUE,
  updateMeasure: KEEPS_CATALOGUE,
  setTarget: KEEPS_CATALOGUE,
  createObjective: KEEPS_CATALOGUE,
  updateObjective: KEEPS_CATALOGUE,
  createOfficer: KEEPS_CATALOGUE,
  updateOfficer: KEEPS_CATALOGUE,
  createService: KEEPS_CATALOGUE,
  updateService: KEEPS_CATALOGUE,
  createPolicy: KEEPS_CATALOGUE,
  tryChange: KEEPS_CATALOGUE,
  getRollForward: KEEPS_CATALOGUE,
  rollForward: KEEPS_CATALOGUE,
  takeBackTarget: KEEPS_CATALOGUE,
  takeBackDefinition: KEEPS_CATALOGUE,
  takeBackMeasure: KEEPS_CATALOGUE,
  takeBackYear: KEEPS_CATALOGUE,
  listAudit: ['performance', 'administrator'],
  exportAudit: ['performance', 'administrator'],

  openPeriod: RUNS_QUARTER,
  changeDue: RUNS_QUARTER,
  takeBackOpening: RUNS_QUARTER,
  reviewPeriod: RUNS_QUARTER,
  listReturns: READS_RETURNS,
  getReturn: READS_RETURNS,
  saveMeasureDraft: ENTERS_RETURNS,
  saveMilestoneDraft: ENTERS_RETURNS,
  saveCommentaryDraft: ENTERS_RETURNS,
  saveAnswersDraft: ENTERS_RETURNS,
  submitReturn: ENTERS_RETURNS,
  takeReturnBack: ENTERS_RETURNS,
  signReturnOff: DECIDES_RETURNS,
  sendReturnBack: DECIDES_RETURNS,

  listQuestions: ON_BOARD,
  askQuestion: ON_BOARD,
  takeQuestionBack: ON_BOARD,
  closeQuestion: ON_BOARD,
  reopenQuestion: ON_BOARD,
  answerQuestion: ANSWERS_QUESTIONS,
  assignQuestion: RUNS_QUARTER,
  getCollection: FOLLOWS_QUARTER,
  previewReminders: RUNS_QUARTER,
  sendReminderAgain: RUNS_QUARTER,
  previewPublication: RUNS_QUARTER,
  getDraftScorecard: READS_DRAFTS,
  publishPeriod: RUNS_QUARTER,
  openCorrection: RUNS_QUARTER,
  abandonCorrection: RUNS_QUARTER,
  publishCorrection: RUNS_QUARTER,
}
