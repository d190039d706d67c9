/** Works out what belongs to a key when it is first asked for, and gives the same from then on. */
export function remembered<Key, Found>(work: (key: Key) => Found): (key: Key) => Found {
  const known = new Map<Key, Found>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = work(key);
    known.set(key, found);
    return found;
  };
}
