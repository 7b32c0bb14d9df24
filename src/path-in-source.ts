import type { Collected } from "./model/collected.ts";

/** Where one source holds many bundles (a folder), the bundle's own path stands before its entries'. */
export function pathInSource(
  { source, bundle }: Extract<Collected, { kind: "bundle" }>,
  path: string,
): string {
  return bundle.name === source || path === bundle.name ? path : `${bundle.name}/${path}`;
}
