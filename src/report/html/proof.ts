import { textOf } from "../slot.ts";
import type { View } from "../view.ts";
import { html, Markup as Made, type Markup } from "./markup.ts";

/** `E1, E2` as links to where they stand. */
export function proof(numbers: View["footer"]): Markup {
  return new Made(linked(textOf(numbers)));
}

/** A sentence with its evidence in brackets behind it. */
export function proven(sentence: View["footer"] | null): Markup {
  return new Made(html`${sentence}`.text.replace(/\(E\d+(?:, E\d+)*\)/g, linked));
}

function linked(numbers: string): string {
  return numbers.replace(/\bE(\d+)\b/g, '<a href="#E$1">E$1</a>');
}
