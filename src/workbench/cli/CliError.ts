/** An end with one sentence for the user, and the exit code: 1 could not, 2 nothing of the strategy found. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
