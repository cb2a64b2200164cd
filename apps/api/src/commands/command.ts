/** What a command is given of the world: nothing of it is reached for inside. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
  /** One line each, for people: what was done. It can be piped. */
  readonly print: (line: string) => void
  /** What is wrong, and before it which database is meant. */
  readonly printError: (line: string) => void
}

/** How a command ended, as its exit code tells whoever called it. */
export const EXIT = { done: 0, refused: 1, wrongUse: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** One command of `quarterdeck`; each is a file of this folder. */
export type Command = {
  /** What follows `quarterdeck`: `import <folder>`. */
  readonly usage: string
  /** One line for the list of commands. */
  readonly summary: string
  /** @param args what follows the command's name */
  run(args: readonly string[], surroundings: Surroundings): Promise<Exit>
}

/** A mistake that people can put right: said to them as it is, without a stack. */
export class CommandError extends Error {
  override name = 'CommandError'
}
