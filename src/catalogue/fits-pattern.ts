/** Whether a dotted name is the pattern, where `*` stands for any text. */
export function fitsPattern(name: string, pattern: string): boolean {
  const source = pattern.replace(/[\\^$.+?()[\]{}|]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source}$`).test(name);
}
