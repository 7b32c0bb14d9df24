/** The inputs as the runner hands them over: INPUT_ and the name in capitals, hyphens kept. All are text. */
export interface Inputs {
  /** What cannot be used, one sentence each, with what to write instead. A fallback stands in for it. */
  readonly problems: readonly string[];
  /** Trimmed; the fallback where nothing was given. */
  text(name: string, fallback: string): string;
  /** As `text`, but an empty text that was given stays empty: it switches something off. */
  optional(name: string, fallback: string): string;
  /** `true` or `false`, from YAML, JSON or a string. */
  flag(name: string, fallback: boolean): boolean;
  choice<C extends string>(name: string, choices: readonly [C, ...C[]]): C;
  /** Digits alone, since such a number becomes part of an address; null where nothing was given. */
  number(name: string, maxDigits: number): number | null;
  /** One item a line. */
  lines(name: string): readonly string[];
  /** The text if it fits the pattern. */
  matching(
    name: string,
    pattern: RegExp,
    given: { readonly fallback: string; readonly expected: string },
  ): string;
  /** Notes what is wrong with a value that was read already. */
  reject(name: string, expected: string): void;
}

/** A part of a value could be a part of a secret, and the runner masks only the whole of it. */
function quotedWhole(value: string): string {
  return value.length <= 80 ? JSON.stringify(value) : `${value.length} characters long`;
}

export function createInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const problems: string[] = [];
  const raw = (name: string): string | undefined => env[`INPUT_${name.toUpperCase()}`]?.trim();
  const text = (name: string, fallback: string): string => raw(name) || fallback;
  const reject = (name: string, expected: string): void => {
    const found = quotedWhole(raw(name) ?? "");
    problems.push(`The input ${name} is ${found}: ${expected}.`);
  };

  return {
    problems,
    text,
    reject,
    optional: (name, fallback) => raw(name) ?? fallback,
    flag(name, fallback) {
      const given = text(name, String(fallback)).toLowerCase();
      if (given !== "true" && given !== "false") reject(name, "write true or false");
      return given === "true";
    },
    choice(name, choices) {
      const given = text(name, choices[0]);
      const choice = choices.find((candidate) => candidate === given);
      if (choice === undefined) reject(name, `write ${choices.join(" or ")}`);
      return choice ?? choices[0];
    },
    number(name, maxDigits) {
      const given = text(name, "");
      if (given === "") return null;
      if (/^[1-9]\d*$/.test(given) && given.length <= maxDigits) return Number(given);
      reject(name, `write a number of at most ${maxDigits} digits`);
      return null;
    },
    lines: (name) =>
      text(name, "")
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    matching(name, pattern, { fallback, expected }) {
      const given = text(name, fallback);
      if (pattern.test(given) || given === fallback) return given;
      reject(name, `write ${expected}`);
      return fallback;
    },
  };
}
