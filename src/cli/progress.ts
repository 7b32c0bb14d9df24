import type { Collected } from "../model/collected.ts";
import type { Terminal } from "./terminal.ts";

/** Short work shows nothing. */
const showAfterMs = 1_000;
const redrawMs = 100;

/** Shows on a watched terminal which bundle is being read, and how much was read so far; nothing elsewhere. */
export async function* watched(
  collected: AsyncIterable<Collected>,
  terminal: Terminal,
): AsyncGenerator<Collected> {
  if (!terminal.isWatched) return yield* collected;
  const progress = { startedAt: Date.now(), drawnAt: 0, bytes: 0, shown: false };
  const draw = (name: string): void => {
    const now = Date.now();
    if (now - progress.startedAt < showAfterMs || now - progress.drawnAt < redrawMs) return;
    progress.drawnAt = now;
    progress.shown = true;
    terminal.note(`\r\u001b[2K${mebibytes(progress.bytes)} read · ${printable(name)}`);
  };
  try {
    for await (const item of collected) {
      if (item.kind === "refused") yield item;
      else
        yield {
          ...item,
          bundle: counted(item.bundle, (bytes) => {
            progress.bytes += bytes;
            draw(item.bundle.name);
          }),
        };
    }
  } finally {
    if (progress.shown) terminal.note("\r\u001b[2K");
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

const mebibytes = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MiB`;
const printable = (name: string): string => name.replace(/[^\x20-\x7e]/g, "?").slice(0, 60);
