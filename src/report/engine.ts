/**
 * Handlebars with what a template may not do taken away: no log helper (it would print to standard output), no
 * properties of prototypes (Handlebars' own default), and a bound on loops, partials and output, because a template of
 * a few lines can ask for more text than there is memory.
 */
export interface Handlebars {
  VM: { invokePartial(partial: unknown, context: unknown, options: PartialOptions): unknown };
  readonly logger: { level: number };
  readonly helpers: Record<string, Helper>;
  create(): Handlebars;
  /** Only in the full build. */
  compile(source: string, options: CompileOptions): Compiled;
  precompile(source: string, options: CompileOptions): string;
  template(spec: unknown): Compiled;
  registerPartial(name: string, partial: Compiled): void;
  registerHelper(name: string, helper: Helper): void;
}

export type Compiled = (view: object) => string;
export type Helper = (this: unknown, ...args: unknown[]) => unknown;

interface PartialOptions {
  readonly name: string;
}

interface CompileOptions {
  readonly strict: boolean;
  readonly preventIndent: boolean;
}

/** The same for the shipped templates (`scripts/precompile-templates.mjs`) and for a user's. */
export const compileOptions: CompileOptions = { strict: true, preventIndent: false };

export interface OutputLimits {
  readonly maxCalls: number;
  readonly maxCharacters: number;
}

const defaultLimits: OutputLimits = { maxCalls: 100_000, maxCharacters: 4 * 1024 * 1024 };

/** Thrown by a template; `template` is the partial in which it happened. */
export class TemplateFailure extends Error {
  readonly template: string;
  readonly line: number | null;
  readonly column: number | null;

  constructor(message: string, place: { template: string; line?: number | null; column?: number | null }) {
    super(message);
    this.template = place.template;
    this.line = place.line ?? null;
    this.column = place.column ?? null;
  }
}

/** Handlebars puts the place behind the message (`- 2:3`), or names a line in it. */
export function failureOf(error: unknown, template: string): TemplateFailure {
  if (error instanceof TemplateFailure) return error;
  if (error instanceof RangeError)
    return new TemplateFailure("the template calls itself without an end", { template });
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const lines = message.split("\n");
  const [first = "", last = ""] = [lines[0], lines.length > 1 ? lines.at(-1) : ""];
  const named = /^Parse error on line (\d+)/.exec(first)?.[1];
  return new TemplateFailure(
    [first.replace(/ - \d+:\d+$/, ""), last].filter((part) => part !== "").join(" "),
    {
      template,
      line: lineNumber ?? (named === undefined ? null : Number(named)),
      column: column ?? null,
    },
  );
}

/** A fresh environment for one rendering. */
export function createEngine(handlebars: Handlebars, limits: OutputLimits = defaultLimits): Handlebars {
  const engine = handlebars.create();
  const meter = createMeter(limits);
  engine.registerHelper("log", noLog);
  // It would tell standard error of each property of a prototype that it does not show.
  engine.logger.level = silent;
  limitLoops(engine, meter);
  limitPartials(engine, meter);
  return engine;
}

function noLog(...args: unknown[]): never {
  const { loc } = args.at(-1) as { loc?: { start: { line: number; column: number } } };
  throw Object.assign(new Error("a template may not log"), {
    lineNumber: loc?.start.line,
    column: loc?.start.column,
  });
}

const silent = 4;

type Meter = (output: unknown) => void;

function createMeter({ maxCalls, maxCharacters }: OutputLimits): Meter {
  let calls = 0;
  let characters = 0;
  return (output) => {
    calls++;
    characters += typeof output === "string" ? output.length : 0;
    if (calls > maxCalls || characters > maxCharacters) throw new Error("the template makes too much text");
  };
}

function limitLoops(engine: Handlebars, meter: Meter): void {
  const each = engine.helpers.each as Helper;
  engine.registerHelper("each", function (this: unknown, items: unknown, options: unknown) {
    const { fn } = options as { fn: (...args: unknown[]) => unknown };
    const counted = (...args: unknown[]): unknown => {
      const output = fn(...args);
      meter(output);
      return output;
    };
    return each.call(this, items, { ...(options as object), fn: counted });
  });
}

function limitPartials(engine: Handlebars, meter: Meter): void {
  const { VM } = engine;
  engine.VM = {
    ...VM,
    invokePartial(partial, context, options) {
      // Before the call too: a partial that calls itself never returns.
      meter(null);
      // A partial that is missing is the fault of the template that asks for it.
      if (partial === undefined) return VM.invokePartial.call(this, partial, context, options);
      try {
        const output = VM.invokePartial.call(this, partial, context, options);
        meter(output);
        return output;
      } catch (error) {
        throw failureOf(error, options.name);
      }
    },
  };
}
