/** What is used of a schema's own description of itself; the schema library is not loaded for it. */
export interface SchemaNode {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, SchemaNode>>;
      readonly element?: SchemaNode;
      readonly valueType?: SchemaNode;
      readonly innerType?: SchemaNode;
      readonly in?: SchemaNode;
      readonly options?: readonly SchemaNode[];
      readonly getter?: () => SchemaNode;
    };
  };
}

/** The keys that a schema knows at a path, over all shapes that are possible there. */
export function keysAt(schema: SchemaNode, path: readonly PropertyKey[]): string[] {
  let nodes = unwrap(schema);
  for (const step of path) nodes = nodes.flatMap((node) => childrenOf(node, step)).flatMap(unwrap);
  return [...new Set(nodes.flatMap((node) => Object.keys(node._zod.def.shape ?? {})))];
}

function childrenOf(node: SchemaNode, step: PropertyKey): SchemaNode[] {
  const { shape, element, valueType } = node._zod.def;
  const child = shape?.[String(step)] ?? valueType ?? (typeof step === "number" ? element : undefined);
  return child === undefined ? [] : [child];
}

/** Optional, nullable, default, piped, lazy and united schemas as the plain ones inside them. */
function unwrap(node: SchemaNode): SchemaNode[] {
  const { innerType, options, getter, in: piped } = node._zod.def;
  const inside = innerType ?? piped ?? getter?.();
  if (inside !== undefined) return unwrap(inside);
  return options === undefined ? [node] : options.flatMap(unwrap);
}
