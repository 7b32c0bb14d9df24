/** What is wrong with a pattern of a signature, or null. Only what a linear-time engine can do is allowed. */
export function patternTrouble(source: string): string | null {
  const plain = source.replace(/\\\\/g, "").replace(/\[(?:\\.|[^\]\\])*\]/g, "[]");
  if (/(?<!\\)\(\?<?[=!]/.test(plain)) {
    return "look-ahead and look-behind are not allowed: the time to match must stay linear";
  }
  if (/\\[1-9]|\\k</.test(plain))
    return "back-references are not allowed: the time to match must stay linear";
  const badName = [...plain.matchAll(/\(\?<([^>]*)>/g)].find(([, name]) => !/^[A-Za-z]\w*$/.test(name ?? ""));
  if (badName !== undefined)
    return `"${badName[1]}" cannot name a capture; use a letter, then letters and digits`;
  try {
    const compiled = new RegExp(source);
    return compiled.test("") ? "the pattern matches an empty text, so it would match everywhere" : null;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^Invalid regular expression: /, "")
      : String(error);
  }
}
