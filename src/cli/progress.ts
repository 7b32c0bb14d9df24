import type { Collected } from "../model/collected.ts";
import type { Terminal } from "./terminal.ts";
import { bytesInWords } from "./words.ts";

/** Short work shows nothing. */
const showAfterMs = 1_000;
const redrawMs = 100;

/** Shows on a watched terminal which bundle is being read, and how much was read so far; nothing elsewhere. */
export async function* watched(
  collected: AsyncIterable<Collected>,
  terminal: Terminal,
): AsyncGenerator<Collected> {
  if (!terminal.isWatched) return yield* collected;
  const line = new ProgressLine(terminal);
  try {
    for await (const item of collected) {
      if (item.kind === "refused") yield item;
      else yield { ...item, bundle: counted(item.bundle, (bytes) => line.add(bytes, item.bundle.name)) };
    }
  } finally {
    line.clear();
  }
}

class ProgressLine {
  readonly #terminal: Terminal;
  readonly #startedAt = Date.now();
  #drawnAt = 0;
  #bytes = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  add(bytes: number, name: string): void {
    this.#bytes += bytes;
    const now = Date.now();
    if (now - this.#startedAt < showAfterMs || now - this.#drawnAt < redrawMs) return;
    this.#drawnAt = now;
    this.#terminal.note(`\r\u001b[2K${bytesInWords(this.#bytes)} read · ${printable(name)}`);
  }

  clear(): void {
    if (this.#drawnAt > 0) this.#terminal.note("\r\u001b[2K");
  }
}

type Bundle = Extract<Collected, { kind: "bundle" }>["bundle"];

function counted(bundle: Bundle, onBytes: (count: number) => void): Bundle {
  return {
    ...bundle,
    async read(offset, length) {
      const bytes = await bundle.read(offset, length);
      onBytes(bytes.length);
      return bytes;
    },
    async *stream() {
      for await (const chunk of bundle.stream()) {
        onBytes(chunk.length);
        yield chunk;
      }
    },
  };
}

const printable = (name: string): string => name.replace(/[^\x20-\x7e]/g, "?").slice(0, 60);
