import type { TextMatch } from "./matcher.ts";

/** A pattern in an engine whose time grows with the text alone, whatever the pattern. */
export interface LinearRegExp {
  match(text: string): TextMatch | null;
}

export interface LinearEngine {
  compile(source: string): LinearRegExp;
}

/** re2js is large and some 30 times slower than V8, so it is loaded at the first line that needs it. */
export async function loadLinearEngine(): Promise<LinearEngine> {
  const { RE2JS } = await import("re2js");
  return {
    compile(source) {
      const pattern = RE2JS.compile(source);
      const names = Object.keys(pattern.namedGroups());
      return {
        match(text) {
          const matcher = pattern.matcher(text);
          if (!matcher.find()) return null;
          const taken = names
            .map((name) => [name, matcher.group(name)] as const)
            .filter((entry): entry is readonly [string, string] => entry[1] !== null);
          return { start: matcher.start(), end: matcher.end(), captures: Object.fromEntries(taken) };
        },
      };
    },
  };
}
