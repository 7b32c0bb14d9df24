/** Where the line that holds a place ends; a CR before the LF is no part of it. */
export function endOfLine(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  const end = found < 0 ? text.length : found;
  return text.charAt(end - 1) === "\r" ? end - 1 : end;
}

/** Where the line behind such an end begins. */
export function nextLine(text: string, end: number): number {
  return text.charAt(end) === "\r" ? end + 2 : end + 1;
}
