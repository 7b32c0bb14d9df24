/** Makes each item while the one before it is looked at. */
export async function* ahead<Item>(source: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let coming = begin(source);
  try {
    for (let step = await coming; !step.done; step = await coming) {
      coming = begin(source);
      yield step.value;
    }
  } finally {
    // What the source reads from may be closed behind us: not under a read that is under way.
    await coming.catch(() => null);
    await source.return(undefined);
  }
}

function begin<Item>(source: AsyncGenerator<Item>): Promise<IteratorResult<Item>> {
  const coming = source.next();
  // What goes wrong is said where the item is asked for.
  coming.catch(() => null);
  return coming;
}
