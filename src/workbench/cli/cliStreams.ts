/** Where lines go: results to `out`, progress and refusals to `err`. */
export interface CliStreams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}
