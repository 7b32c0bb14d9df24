/** All that can be reached from `starts`, themselves included. */
export function reachable(starts: readonly number[], next: (node: number) => readonly number[]): Set<number> {
  const seen = new Set(starts);
  const open = [...starts];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const to of next(node)) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

/** The strongly connected parts that hold a cycle. */
export function components(next: readonly (readonly number[])[]): number[][] {
  const onward = next.map((targets) => reachable(targets, (node) => next[node] ?? []));
  const done = new Set<number>();
  const found: number[][] = [];
  for (const node of next.keys()) {
    if (done.has(node) || !onward[node]?.has(node)) continue;
    const members = [...(onward[node] ?? [])].filter((other) => onward[other]?.has(node));
    for (const member of members) done.add(member);
    found.push(members.sort((a, b) => a - b));
  }
  return found;
}
