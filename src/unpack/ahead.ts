/**
 * Makes something of each item, in order. That of the next `most` items is begun before the one at hand is looked at,
 * so that what they wait for goes on meanwhile.
 */
export async function* ahead<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Promise<Made>,
  most: number,
): AsyncGenerator<Made> {
  const coming: Promise<Made>[] = [];
  try {
    for (const item of items) {
      const made = make(item);
      // What goes wrong is said where it is asked for.
      made.catch(() => null);
      coming.push(made);
      const first = coming.length > most ? coming.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (let first = coming.shift(); first !== undefined; first = coming.shift()) yield await first;
  } finally {
    // What they read from may be closed behind us: not under a read that is under way.
    await Promise.allSettled(coming);
  }
}
