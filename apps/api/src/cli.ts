import { runCli } from './commands/run-cli.ts'

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
})
