'use strict'

/**
 * A reason why Quarterdeck cannot go on that a person can act on: what is wrong, and what to do.
 * It is printed as those two lines alone; any other error keeps its stack, since it is our fault.
 */
class CannotGoOn extends Error {
  /**
   * @param {string} what one sentence: what stands in the way
   * @param {string} advice one sentence: what to do about it
   */
  constructor(what, advice) {
    super(what)
    this.advice = advice
  }
}

/**
 * Runs a command's main function: prints why it cannot go on and sets the exit code to 1.
 * @param {() => Promise<number>} main resolves with the exit code
 */
function runMain(main) {
  main().then(
    (code) => {
      process.exitCode = code
    },
    (error) => {
      const lines = error instanceof CannotGoOn ? [error.message, error.advice] : [error.stack]
      process.stderr.write(`${lines.join('\n')}\n`)
      process.exitCode = 1
    },
  )
}

module.exports = { CannotGoOn, runMain }
