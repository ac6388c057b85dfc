/** A number format with words in front of the figure, in each of its sections; text stands as it is. */
export function withWords(words: string, format: string): string {
  return format
    .split(";")
    .filter((section) => !section.startsWith("@"))
    .map((section) => section.replace(/^(\[[^\]]*\])?/, `$1"${words}"`))
    .join(";");
}
