import { pathToFileURL } from 'node:url';

/** Whether a module is the program that was started, and not one that it imports. Give it `import.meta.url`. */
export function isProgram(moduleUrl: string): boolean {
  return moduleUrl === pathToFileURL(process.argv[1] ?? '').href;
}

/** Runs a program's main function and turns what it returns or throws into the exit code. */
export async function runProgram(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
