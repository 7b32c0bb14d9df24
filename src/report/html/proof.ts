import type { Prose } from "../slot.ts";
import { html, Markup } from "./markup.ts";

/** `E1, E2` as links to where they stand. */
export function proof(numbers: Prose): Markup {
  return new Markup(linked(html`${numbers}`.text));
}

/** A sentence with its evidence in brackets behind it. */
export function proven(sentence: Prose | null): Markup {
  return new Markup(html`${sentence}`.text.replace(/\(E\d+(?:, E\d+)*\)/g, linked));
}

function linked(numbers: string): string {
  return numbers.replace(/\bE(\d+)\b/g, '<a href="#E$1">E$1</a>');
}
