import * as z from "zod/mini";

/** `telltale inspect --format json`: what would be read of each input, and what would not. Sizes are bytes. */
const count = z.int().check(z.nonnegative());

export const sourceInspectionSchema = z.strictObject({
  name: z.string(),
  bytes: count,
  /** `zip`, `tar`, `tar.gz`, `gzip`, `text`, `binary`, `empty`, `unread`, or the format that was refused. */
  format: z.string(),
  entries: z.array(
    z.strictObject({
      /** Members of a nested archive stand as `outer.zip/inner.log`. */
      path: z.string(),
      kind: z.enum(["text", "binary", "empty"]),
      /** As many as were read. */
      bytes: count,
      /** Of the unpacked bytes that were read, as hexadecimal digits. */
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  refusals: z.array(z.strictObject({ code: z.string(), name: z.string(), detail: z.string() })),
});

export const inspectionSchema = z.strictObject({
  schema: z.literal("telltale.inspection/v1"),
  sources: z.array(sourceInspectionSchema),
});
